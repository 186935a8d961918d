import type { Party } from "../../domain/party.ts";
import { positionAt } from "../../domain/playback.ts";
import type { DeckItem, DeckState } from "../ports/player.ts";
import { rankingOf } from "../ranking-of.ts";

/** What the deck should do for the party to be as it is. An entry's id is its tag. */
export const wantedDeck = (party: Party, nowMs: number): DeckState => {
  const { current, status, volumePct } = party.playback;
  const startMs = Math.max(0, Math.round(positionAt(party.playback, nowMs)));
  return {
    current: current && status !== "trouble" ? { ...itemOf(current), startMs } : undefined,
    next: current ? nextItem(party, current.entryId) : undefined,
    isPaused: status === "paused",
    volumePct,
  };
};

const nextItem = (party: Party, currentId: string): DeckItem | undefined => {
  const next = rankingOf(party)[0] ?? party.playback.filler;
  return next && next.entryId !== currentId ? itemOf(next) : undefined;
};

const itemOf = (from: {
  readonly entryId: string;
  readonly track: { readonly source: string; readonly durationMs: number };
}): DeckItem => ({
  tag: from.entryId,
  source: from.track.source,
  durationMs: from.track.durationMs,
});
