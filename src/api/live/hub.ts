import type { Stage } from "../../core/stage.ts";
import type { PartyEvent } from "../../domain/event.ts";
import type { GuestId } from "../../domain/ids.ts";
import type { Party } from "../../domain/party.ts";
import { nowPlayingCard } from "../view/cards.ts";
import { meView } from "../view/me.ts";
import type { PartyView } from "../view/party-view.ts";
import { createRing } from "./ring.ts";
import { type PublicEvent, type SideEvent, type Span, translate } from "./translate.ts";

/** Somebody with the page open. */
export interface Listener {
  readonly guestId: GuestId;
  /**
   * Who is present. Those who only look count once a device: without a cookie everybody can be
   * five hundred guests, and then no song is ever skipped.
   */
  readonly countsAs: GuestId;
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

  const sendAll = (text: string): void => {
    const chunk = Buffer.from(text);
    for (const listener of listeners) {
      if (!listener.send(chunk)) drop(listener);
    }
  };

  const drop = (listener: Listener): void => {
    if (!listeners.delete(listener)) return;
    lastLeftMs = performance.now();
    stage.presence.pageClosed(listener.countsAs);
    listener.close();
  };

  const tell = (events: readonly PublicEvent[], seqBefore: number): void => {
    if (events.length === 0) return;
    const sent = events.map((event) => ({ seq: event.seq, text: frame(event) }));
    ring.push(sent, seqBefore);
    sendAll(sent.map(({ text }) => text).join(""));
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
    const { activeGuests } = stage.presence;
    tell(translate(news, view, activeGuests(), stage.environment.nowMs()), news.before.seq);
    tellMe(news);
    const tookMs = performance.now() - startMs;
    quietUntilMs = startMs + tookMs / TELLING_SHARE;
  };

  /** Other pages of the same guest learn of the guest's own votes and requests. */
  const tellMe = ({ after, events }: Span): void => {
    const guests = new Set(events.map(whose).filter((guestId) => guestId !== undefined));
    if (guests.size === 0) return;
    const nowMs = stage.environment.nowMs();
    for (const listener of listeners) {
      if (!guests.has(listener.guestId)) continue;
      const me = meView(after, listener.guestId, listener.isHost(), nowMs);
      const text = `event: me\ndata: ${JSON.stringify({ kind: "me", me })}\n\n`;
      if (!listener.send(Buffer.from(text))) drop(listener);
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
    schedule();
  };

  /** What no event says: guests who came and went, the state of the disk and of the deck. */
  const watch = (): void => {
    // What happened and was not told yet comes first.
    if (span) return;
    const party = stage.party.known();
    const info = view.info(party);
    const text = JSON.stringify(info);
    if (text === lastInfo) return;
    lastInfo = text;
    const nowMs = stage.environment.nowMs();
    // How many votes a skip needs depends on how many guests are here.
    const nowPlaying = nowPlayingCard(party, info.activeGuests);
    sendAll(
      frame({ kind: "party-changed", seq: party.seq, party: info }) +
        frame({ kind: "playback-changed", seq: party.seq, nowMs, nowPlaying }),
    );
  };

  return {
    start: (): void => {
      stage.party.onChange(onChange);
      stage.party.onStorage(watch);
      timers = [
        setInterval(() => sendAll(": still here\n\n"), BREATH_MS),
        setInterval(watch, WATCH_MS),
      ];
    },
    /** False: this device has too many pages open. `lastSeq`: the last event the page knows. */
    add: (listener: Listener, lastSeq: number | undefined, isLoopback: boolean): boolean => {
      const sameAddress = [...listeners].filter((other) => other.address === listener.address);
      if (listeners.size >= LISTENERS_MAX) return false;
      if (!isLoopback && sameAddress.length >= PER_ADDRESS_MAX) return false;
      // What has happened and was not told yet is in the snapshot; telling it again is harmless.
      const missed =
        lastSeq === undefined ? undefined : ring.since(lastSeq, stage.party.known().seq);
      const snapshot = () => {
        const { seq } = stage.party.known();
        const data = view.snapshotText(listener.guestId, listener.isHost(), "snapshot");
        return `event: snapshot\nid: ${seq}\ndata: ${data}\n\n`;
      };
      listeners.add(listener);
      stage.presence.pageOpened(listener.countsAs);
      if (!listener.send(Buffer.from(`retry: 1000\n\n${missed ?? snapshot()}`))) drop(listener);
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

/** The guest whose own view an event changes. */
const whose = (event: PartyEvent): GuestId | undefined => {
  switch (event.kind) {
    case "guest-joined":
    case "vote-cast":
    case "skip-vote-cast":
      return event.guestId;
    case "entry-added":
      return event.entry.requestedBy;
    default:
      return undefined;
  }
};
