import type { Stage } from "../../core/stage.ts";
import type { PartyEvent } from "../../domain/event.ts";
import type { GuestId } from "../../domain/ids.ts";
import type { Party } from "../../domain/party.ts";
import { nowPlayingCard } from "../view/cards.ts";
import { type Eyes, eyesOf } from "../view/eyes.ts";
import { ownsShownHashtag, shownHashtags } from "../view/hashtags.ts";
import { meView } from "../view/me.ts";
import { hasAsked, type PartyView } from "../view/party-view.ts";
import { createBytesFor, type Telling } from "./bytes-for.ts";
import { askersIn, concernedBy } from "./concerned.ts";
import { createRing, type Sent } from "./ring.ts";
import { type PublicEvent, type SideEvent, type Span, translate } from "./translate.ts";

/** Somebody with the page open. */
export interface Listener {
  readonly guestId: GuestId;
  /**
   * Who is present. Those who only look count once a device: without a cookie everybody can be
   * five hundred guests, and then no song is ever skipped. Undefined: nobody, it is a screen.
   */
  readonly countsAs: GuestId | undefined;
  readonly isHost: () => boolean;
  readonly address: string;
  /** False: it does not keep up and has been dropped. */
  send(chunk: Buffer): boolean;
  close(): void;
}

const LISTENERS_MAX = 2000;
/** A phone has one or two pages open; the box itself (TV, tests, proxies) may have many. */
const PER_ADDRESS_MAX = 32;
const BREATH_MS = 15_000;
const WATCH_MS = 2000;
/** So long what happens is kept for the last page that was closed. */
const COMING_BACK_MS = 5 * 60_000;
/** Telling everybody may take this share of the time, not more: the rest is for votes. */
const TELLING_SHARE = 1 / 3;
const STILL_HERE: Telling = {
  isShared: true,
  askers: new Set(),
  textFor: () => ": still here\n\n",
};

/**
 * Tells every open page what happens. An event is made into bytes once, for all. A lone event
 * goes out at once; when many come, those that come while everybody was being told go together.
 */
export const createHub = (stage: Stage, view: PartyView) => {
  const listeners = new Set<Listener>();
  const ring = createRing();
  let span: Span | undefined;
  let timer: NodeJS.Immediate | NodeJS.Timeout | undefined;
  let quietUntilMs = 0;
  let lastInfo = "";
  let lastLeftMs = Number.NEGATIVE_INFINITY;
  let timers: NodeJS.Timeout[] = [];
  const pageListeners: (() => void)[] = [];
  /** Whom a page counts as by now; a screen is nobody. */
  const persons = new WeakMap<Listener, GuestId>();

  const sendAll = (telling: Telling): void => {
    const bytesFor = createBytesFor(telling);
    for (const listener of listeners) {
      const chunk = bytesFor(eyesOfListener(listener), listener.guestId);
      if (chunk.length > 0 && !listener.send(chunk)) drop(listener);
    }
  };

  const drop = (listener: Listener): void => {
    if (!listeners.delete(listener)) return;
    lastLeftMs = performance.now();
    const person = persons.get(listener);
    if (person !== undefined) stage.presence.pageClosed(person);
    listener.close();
    for (const changed of pageListeners) changed();
  };

  /** Made once for all; more often while guests are hidden from each other. */
  const tell = (news: Span): void => {
    const activeGuests = stage.presence.activeGuests();
    const nowMs = stage.environment.nowMs();
    const sentTo = (eyes: Eyes, asker?: GuestId): Sent[] =>
      translate(news, view, activeGuests, nowMs, eyes, asker).map((event) => ({
        seq: event.seq,
        text: frame(event),
        ...(isShared ? {} : { eyes }),
      }));
    const isShared = news.after.settings.showGuests;
    const sent = sentTo("guest");
    const forHosts = isShared ? sent : sentTo("host");
    if (sent.length + forHosts.length === 0) return;
    const all = isShared ? sent : [...sent, ...forHosts].sort((a, b) => a.seq - b.seq);
    ring.push(all, news.before.seq);
    sendAll({
      isShared,
      askers: askersIn(news),
      textFor: (eyes, asker) => {
        if (asker !== undefined) return textOf(sentTo(eyes, asker));
        return textOf(eyes === "host" ? forHosts : sent);
      },
    });
  };

  /** What everybody sees looks another way now. */
  const startOver = (): void => {
    ring.clear();
    for (const listener of listeners) {
      if (!listener.send(Buffer.from(snapshotFor(listener)))) drop(listener);
    }
  };

  const snapshotFor = (listener: Listener): string => {
    const data = view.snapshotText(listener.guestId, isHostPage(listener), "snapshot");
    return `event: snapshot\nid: ${stage.party.known().seq}\ndata: ${data}\n\n`;
  };

  /** Undefined: a snapshot has to say it. What was kept tells nobody what is the own while guests are hidden. */
  const missedBy = (listener: Listener, lastSeq: number): string | undefined => {
    const party = stage.party.known();
    const eyes = eyesOfListener(listener);
    const isHidden = !party.settings.showGuests && eyes === "guest";
    if (isHidden && hasAsked(party, listener.guestId)) return undefined;
    return ring.since(lastSeq, party.seq, eyes);
  };

  /** A page that goes on must not be ahead of what it is told next; in a snapshot that is harmless. */
  const firstWords = (listener: Listener, lastSeq: number | undefined): string => {
    const missed = lastSeq === undefined ? undefined : missedBy(listener, lastSeq);
    if (missed === undefined) return snapshotFor(listener);
    return missed + ownNews(span?.before ?? stage.party.known(), listener);
  };

  const flush = (): void => {
    timer = undefined;
    const news = span;
    span = undefined;
    if (!news) return;
    // Nobody listens, and whoever comes back this late gets a snapshot.
    if (listeners.size === 0 && performance.now() - lastLeftMs > COMING_BACK_MS) {
      ring.clear();
      return;
    }
    const startMs = performance.now();
    if (news.before.settings.showGuests !== news.after.settings.showGuests) startOver();
    else {
      tell(news);
      tellMe(news);
    }
    const tookMs = performance.now() - startMs;
    quietUntilMs = startMs + tookMs / TELLING_SHARE;
  };

  /** Other pages of the same guest learn of the guest's own votes and requests. */
  const tellMe = (news: Span): void => {
    const { guests, areHosts } = concernedBy(news);
    if (guests.size === 0) return;
    for (const listener of listeners) {
      const isConcerned = guests.has(listener.guestId) || (areHosts && isHostPage(listener));
      if (isConcerned && !listener.send(Buffer.from(ownNews(news.after, listener)))) drop(listener);
    }
  };

  /** What belongs to one guest: no event holds it, and who resumes has missed it. */
  const ownNews = (party: Party, listener: Listener): string => {
    const { guestId } = listener;
    const me = meView(party, guestId, isHostPage(listener), stage.environment.nowMs());
    const text = `event: me\ndata: ${JSON.stringify({ kind: "me", me })}\n\n`;
    if (!ownsShownHashtag(party, guestId)) return text;
    const shown = shownHashtags(party, eyesOfListener(listener), guestId);
    return text + frame({ kind: "hashtags-changed", seq: party.seq, shown });
  };

  /** Who was only looking has joined: the same person is not two. */
  const recognise = (guestId: GuestId): void => {
    for (const listener of listeners) {
      const person = persons.get(listener);
      if (listener.guestId !== guestId || person === undefined || person === guestId) continue;
      persons.set(listener, guestId);
      stage.presence.turnedOutToBe(person, guestId);
    }
  };

  const schedule = (): void => {
    if (timer !== undefined) return;
    const waitMs = quietUntilMs - performance.now();
    timer = waitMs > 1 ? setTimeout(flush, waitMs) : setImmediate(flush);
  };

  const onChange = (change: {
    before: Party;
    after: Party;
    events: readonly PartyEvent[];
  }): void => {
    span = span
      ? { before: span.before, after: change.after, events: [...span.events, ...change.events] }
      : change;
    for (const event of change.events) {
      if (event.kind === "guest-joined") recognise(event.guestId);
    }
    schedule();
  };

  /** What no event says: guests who came and went, the state of the disk and of the deck. */
  const watch = (): void => {
    // What happened and was not told yet comes first.
    if (span) return;
    const party = stage.party.known();
    const info = view.info(party);
    const infoText = JSON.stringify(info);
    if (infoText === lastInfo) return;
    lastInfo = infoText;
    const nowMs = stage.environment.nowMs();
    // How many votes a skip needs depends on how many guests are here.
    const textFor = (eyes: Eyes, asker?: GuestId): string => {
      const nowPlaying = nowPlayingCard(party, info.activeGuests, eyes, asker);
      const { seq } = party;
      return (
        frame({ kind: "party-changed", seq, party: info }) +
        frame({ kind: "playback-changed", seq, nowMs, nowPlaying })
      );
    };
    const by = party.playback.current?.requestedBy;
    const askers = new Set(by === undefined ? [] : [by]);
    sendAll({ isShared: party.settings.showGuests, askers, textFor });
  };

  return {
    start: (): void => {
      stage.party.onChange(onChange);
      stage.party.onStorage(watch);
      timers = [setInterval(() => sendAll(STILL_HERE), BREATH_MS), setInterval(watch, WATCH_MS)];
    },
    /** False: this device has too many pages open. `lastSeq`: the last event the page knows. */
    add: (listener: Listener, lastSeq: number | undefined, isLoopback: boolean): boolean => {
      const sameAddress = [...listeners].filter((other) => other.address === listener.address);
      if (listeners.size >= LISTENERS_MAX) return false;
      if (!isLoopback && sameAddress.length >= PER_ADDRESS_MAX) return false;
      const first = firstWords(listener, lastSeq);
      listeners.add(listener);
      if (listener.countsAs !== undefined) {
        persons.set(listener, listener.countsAs);
        stage.presence.pageOpened(listener.countsAs);
      }
      for (const changed of pageListeners) changed();
      if (!listener.send(Buffer.from(`retry: 1000\n\n${first}`))) drop(listener);
      return true;
    },
    /** Tells those whom it concerns, at once and without a number. */
    tellAside: (event: SideEvent, concerns: (listener: Listener) => boolean = () => true): void => {
      let chunk: Buffer | undefined;
      for (const listener of listeners) {
        if (!concerns(listener)) continue;
        chunk ??= Buffer.from(`event: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`);
        if (!listener.send(chunk)) drop(listener);
      }
    },
    remove: drop,
    /** Somebody opened a page or closed one. */
    onPages: (listener: () => void): void => void pageListeners.push(listener),
    /** Who has a page open. */
    guestsHere: (): ReadonlySet<GuestId> => {
      const people = [...listeners].filter(({ countsAs }) => countsAs !== undefined);
      return new Set(people.map(({ guestId }) => guestId));
    },
    listenerCount: () => listeners.size,
    stop: (): void => {
      for (const each of timers) clearInterval(each);
      for (const listener of listeners) drop(listener);
    },
  };
};

export type Hub = ReturnType<typeof createHub>;

const frame = (event: PublicEvent): string =>
  `event: ${event.kind}\nid: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`;

const textOf = (sent: readonly Sent[]): string => sent.map(({ text }) => text).join("");

/** A screen hangs where everybody looks, whoever opened it. */
const isHostPage = ({ countsAs, isHost }: Listener): boolean => countsAs !== undefined && isHost();
const eyesOfListener = (listener: Listener): Eyes => eyesOf({ isHost: isHostPage(listener) });
