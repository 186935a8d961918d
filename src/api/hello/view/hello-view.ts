import { rankingOf } from "../../../core/ranking-of.ts";
import type { Stage } from "../../../core/stage.ts";
import type { Entry } from "../../../domain/entry.ts";
import type { GuestId } from "../../../domain/ids.ts";
import { skipVotesNeeded } from "../../../domain/limits/quorum.ts";
import type { Party } from "../../../domain/party.ts";
import { positionAt } from "../../../domain/playback.ts";
import type { Track } from "../../../domain/track.ts";
import { type Allowance, allowanceOf } from "./allowance.ts";
import { type NoticeCode, noticesOf } from "./notices.ts";
import { waitsOf } from "./waits.ts";

const SHOWN = 20;
const OWN_LATER = 5;

/** Who asked for a song, as far as guests may know it. */
export interface Person {
  readonly name: string;
  readonly hue: number;
  readonly isMe: boolean;
}

export interface Row {
  /** From 1. */
  readonly place: number;
  readonly entryId: string;
  readonly track: Track;
  readonly by: Person | undefined;
  readonly score: number;
  readonly vote: 1 | 0 | -1;
  readonly waitMs: number | undefined;
}

export interface Now {
  readonly track: Track;
  readonly by: Person | undefined;
  readonly isPaused: boolean;
  readonly positionMs: number;
  readonly skipVotes: number;
  readonly skipVotesNeeded: number;
  readonly hasSkipVote: boolean;
}

/** What one guest sees on the simple page. */
export interface HelloView {
  readonly partyName: string;
  readonly people: number;
  readonly now: Now | undefined;
  readonly rows: readonly Row[];
  /** Own ones that come after the rows. */
  readonly ownLater: readonly Row[];
  readonly queueLength: number;
  readonly mayVote: { readonly up: boolean; readonly down: boolean };
  readonly allowance: Allowance;
  readonly notices: readonly NoticeCode[];
}

export const helloView = (stage: Stage, guestId: GuestId): HelloView => {
  const party = stage.party.known();
  const nowMs = stage.environment.nowMs();
  const ranking = rankingOf(party);
  const waits = waitsOf(party, ranking, nowMs);
  const row = (entry: Entry, index: number): Row => ({
    place: index + 1,
    entryId: entry.entryId,
    track: entry.track,
    by: personOf(party, entry.requestedBy, guestId),
    score: entry.score,
    vote: entry.votes.get(guestId) ?? 0,
    waitMs: waits?.[index],
  });
  const rows = ranking.map(row);
  const { interactivity, partyName } = party.settings;
  const isOut = party.guests.get(guestId)?.standing === "banned";
  const up = interactivity !== "requests" && !isOut;
  return {
    partyName,
    people: stage.presence.activeGuests(),
    now: nowOf(party, guestId, stage.presence.activeGuests(), nowMs),
    rows: rows.slice(0, SHOWN),
    ownLater: rows
      .slice(SHOWN)
      .filter(({ by }) => by?.isMe)
      .slice(0, OWN_LATER),
    queueLength: rows.length,
    mayVote: { up, down: up && interactivity !== "upvotes" },
    allowance: allowanceOf(party, guestId, nowMs),
    notices: noticesOf(party, guestId, stage.party.storage()),
  };
};

const nowOf = (
  party: Party,
  guestId: GuestId,
  activeGuests: number,
  nowMs: number,
): Now | undefined => {
  const { current, status } = party.playback;
  if (!current) return undefined;
  return {
    track: current.track,
    by: personOf(party, current.requestedBy, guestId),
    isPaused: status !== "playing",
    positionMs: positionAt(party.playback, nowMs),
    skipVotes: current.skipVotes.size,
    skipVotesNeeded: skipVotesNeeded(party.settings, activeGuests),
    hasSkipVote: current.skipVotes.has(guestId),
  };
};

/** Who may not be shown is nobody, except to oneself. */
const personOf = (party: Party, by: GuestId | undefined, me: GuestId): Person | undefined => {
  const guest = by === undefined ? undefined : party.guests.get(by);
  if (!guest) return undefined;
  const isMe = guest.guestId === me;
  if (!isMe && !party.settings.showGuests) return undefined;
  return { name: guest.name, hue: guest.hue, isMe };
};
