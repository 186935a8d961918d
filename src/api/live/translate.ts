import { rankingOf } from "../../core/ranking-of.ts";
import type { Entry } from "../../domain/entry.ts";
import type { PartyEvent } from "../../domain/event.ts";
import type { EntryId, GuestId, PlayId } from "../../domain/ids.ts";
import { findEntry, type Party } from "../../domain/party.ts";
import { positionAt } from "../../domain/playback.ts";
import type { LiveEvent } from "../../protocol/events.ts";
import { entryCard, nowPlayingCard, requesterCard, voterHues } from "../view/cards.ts";
import { type Eyes, seesGuests } from "../view/eyes.ts";
import { shownHashtags } from "../view/hashtags.ts";
import { guestSettings, type PartyView } from "../view/party-view.ts";

/** Numbered: it is kept for pages that come back. */
export type PublicEvent = Exclude<LiveEvent, { kind: "snapshot" | "me" | SideEvent["kind"] }>;

/** Not part of the party's story: it goes out as it comes, and who missed it asks. */
export type SideEvent = Extract<
  LiveEvent,
  {
    kind: "job-changed" | "job-notice" | "library-changed" | "lights-changed" | "guests-changed";
  }
>;

/** What happened since the last time listeners were told. */
export interface Span {
  readonly before: Party;
  readonly after: Party;
  readonly events: readonly PartyEvent[];
}

interface Onlooker {
  readonly eyes: Eyes;
  readonly asker: GuestId | undefined;
}

/** A position that was only noted down is news when pages would show another one. */
const SHOWN_DRIFT_MS = 300;

/**
 * What guests are told about a span of events. Votes on one entry become one event with the newest
 * score; all that concerns the current song becomes one, and so does the order of the queue.
 * While guests are hidden, only for an `asker` it says what is the asker's own.
 */
export const translate = (
  span: Span,
  view: PartyView,
  activeGuests: number,
  nowMs: number,
  eyes: Eyes = "guest",
  asker?: GuestId,
): readonly PublicEvent[] => {
  const { after, events } = span;
  const who = { eyes, asker };
  const first = after.seq - events.length + 1;
  const entries = events.flatMap((event, at) => entryEvents(span, event, first + at, who));
  const notes = events.flatMap((event, at) => notices(span, event, first + at));
  const inOrder = [...newestVotes(entries), ...notes].sort((left, right) => left.seq - right.seq);
  return [
    ...inOrder,
    ...orderEvent(span),
    ...hashtagsEvent(span, eyes),
    ...playbackEvent(span, activeGuests, nowMs, who),
    ...partyEvents(span, view),
  ];
};

const entryEvents = (
  { before, after, events }: Span,
  event: PartyEvent,
  seq: number,
  { eyes, asker }: Onlooker,
): readonly PublicEvent[] => {
  switch (event.kind) {
    case "entry-added": {
      const entry = findEntry(after, event.entry.entryId) ?? event.entry;
      return [{ kind: "entry-added", seq, entry: entryCard(after, entry, eyes, asker) }];
    }
    case "entry-settled": {
      const found = findEntry(after, event.entryId);
      const entry = found && entryCard(after, found, eyes, asker);
      return entry ? [{ kind: "entry-settled", seq, entry }] : [];
    }
    case "vote-cast": {
      const { entryId, score } = event;
      const entry = findEntry(after, entryId);
      return [
        { kind: "vote-cast", seq, entryId, score, ...(entry && voterHues(after, entry, eyes)) },
      ];
    }
    case "guest-changed": {
      const guest = after.guests.get(event.guestId);
      const isSeen = event.change.name !== undefined || event.change.hue !== undefined;
      if (!guest || !isSeen || !seesGuests(after, eyes)) return [];
      return [{ kind: "guest-changed", seq, guest: requesterCard(guest, true) }];
    }
    case "entry-removed": {
      const { entryId, reason } = event;
      const title = entryTitle({ before, after, events }, entryId);
      return [{ kind: "entry-removed", seq, entryId, title, reason }];
    }
    default:
      return [];
  }
};

const newestVotes = (events: readonly PublicEvent[]): readonly PublicEvent[] => {
  const newest = new Map<string, number>();
  for (const event of events) {
    if (event.kind === "vote-cast") newest.set(event.entryId, event.seq);
  }
  return events.filter(
    (event) => event.kind !== "vote-cast" || newest.get(event.entryId) === event.seq,
  );
};

/** It was there before, or it came and went within the span. */
const entryTitle = ({ before, events }: Span, entryId: EntryId): string => {
  const added = events.find(
    (event) => event.kind === "entry-added" && event.entry.entryId === entryId,
  );
  const entry = added?.kind === "entry-added" ? added.entry : findEntry(before, entryId);
  return entry?.track.title ?? "A song";
};

const playTitle = ({ before, events }: Span, playId: PlayId): string => {
  const started = events.find(
    (event) => event.kind === "track-started" && event.play.playId === playId,
  );
  const play = started?.kind === "track-started" ? started.play : before.playback.current;
  return play?.track.title ?? "The song";
};

const notices = (span: Span, event: PartyEvent, seq: number): readonly PublicEvent[] => {
  if (event.kind === "entry-removed") return departureNotice(span, event, seq);
  if (event.kind !== "track-ended") return [];
  const title = playTitle(span, event.playId);
  if (event.end === "voted-out") {
    const text = `“${title}” was skipped by vote.`;
    return [{ kind: "notice", seq, code: "skipped-by-vote", text, title }];
  }
  if (event.end !== "failed") return [];
  const text = `“${title}” could not be played: ${event.reason ?? "it failed"}.`;
  return [{ kind: "notice", seq, code: "track-failed", text, title }];
};

const departureNotice = (
  span: Span,
  { entryId, reason }: Extract<PartyEvent, { kind: "entry-removed" }>,
  seq: number,
): readonly PublicEvent[] => {
  if (reason !== "kicked" && reason !== "not-fetched") return [];
  const title = entryTitle(span, entryId);
  const text = `“${title}” ${reason === "kicked" ? "was voted out" : "could not be fetched"}.`;
  return [{ kind: "notice", seq, code: reason, text, title }];
};

/** Their guests' colours are theirs, too. */
const CHANGES_HASHTAGS = new Set<PartyEvent["kind"]>([
  "hashtag-added",
  "hashtag-judged",
  "guest-changed",
  "settings-changed",
]);

/** The whole list, as it looks to everybody: what is somebody's own they hear besides. */
export const hashtagsEvent = (
  { before, after, events }: Span,
  eyes: Eyes,
): readonly PublicEvent[] => {
  if (!events.some(({ kind }) => CHANGES_HASHTAGS.has(kind))) return [];
  const [was, shown] = [shownHashtags(before, eyes), shownHashtags(after, eyes)];
  const isSame =
    was.length === shown.length &&
    shown.every(({ hashtagId, hue }, at) => {
      const old = was[at];
      return old?.hashtagId === hashtagId && old.hue === hue;
    });
  return isSame ? [] : [{ kind: "hashtags-changed", seq: after.seq, shown }];
};

const ids = (queue: readonly Entry[]): string[] => queue.map((entry) => entry.entryId);

/** Silent when a page that drops what left and appends what came has the order right already. */
const orderEvent = ({ before, after }: Span): readonly PublicEvent[] => {
  const order = ids(rankingOf(after));
  const there = new Set(order);
  const kept = ids(rankingOf(before)).filter((id) => there.has(id));
  const keptSet = new Set(kept);
  const guess = [...kept, ...ids(after.queue).filter((id) => !keptSet.has(id))];
  if (order.every((id, at) => id === guess[at])) return [];
  return [{ kind: "queue-ranked", seq: after.seq, order }];
};

const PLAYBACK = new Set<PartyEvent["kind"]>([
  "track-started",
  "track-ended",
  "playback-paused",
  "playback-resumed",
  "playback-seeked",
  "skip-vote-cast",
  "trouble-began",
]);

const playbackEvent = (
  { before, after, events }: Span,
  activeGuests: number,
  nowMs: number,
  { eyes, asker }: Onlooker,
): readonly PublicEvent[] => {
  const isNews = events.some(
    (event) =>
      PLAYBACK.has(event.kind) ||
      (event.kind === "position-noted" &&
        Math.abs(positionAt(before.playback, event.atMs) - event.positionMs) > SHOWN_DRIFT_MS),
  );
  if (!isNews) return [];
  const nowPlaying = nowPlayingCard(after, activeGuests, eyes, asker);
  return [{ kind: "playback-changed", seq: after.seq, nowMs, nowPlaying }];
};

const partyEvents = ({ before, after, events }: Span, view: PartyView): readonly PublicEvent[] => {
  const told: PublicEvent[] = [];
  const hasSettings = events.some((event) => event.kind === "settings-changed");
  if (hasSettings) {
    told.push({
      kind: "settings-changed",
      seq: after.seq,
      settings: guestSettings(after.settings),
    });
  }
  const now = after.playback;
  const was = before.playback;
  const hasChanged =
    hasSettings ||
    now.status !== was.status ||
    now.volumePct !== was.volumePct ||
    (now.current === undefined) !== (was.current === undefined);
  if (hasChanged) told.push({ kind: "party-changed", seq: after.seq, party: view.info(after) });
  return told;
};
