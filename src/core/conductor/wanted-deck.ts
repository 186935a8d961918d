import type { TrackId } from "../../domain/ids.ts";
import type { Party } from "../../domain/party.ts";
import { positionAt } from "../../domain/playback.ts";
import { nextUp } from "../../domain/ranking/next-up.ts";
import type { Track } from "../../domain/track.ts";
import type { DeckItem, DeckState } from "../ports/player.ts";
import { rankingOf } from "../ranking-of.ts";

/** How much louder a track is played; undefined: as it is. */
export type GainDbOf = (trackId: TrackId) => number | undefined;

/** What the deck should do for the party to be as it is. An entry's id is its tag. */
export const wantedDeck = (party: Party, nowMs: number, gainDbOf: GainDbOf): DeckState => {
  const itemOf = itemMaker(party.settings.levelLoudness ? gainDbOf : () => undefined);
  const { current, status, volumePct } = party.playback;
  const startMs = Math.max(0, Math.round(positionAt(party.playback, nowMs)));
  return {
    current: current && status !== "trouble" ? { ...itemOf(current), startMs } : undefined,
    next: current ? nextItem(party, current.entryId, itemOf) : undefined,
    isPaused: status === "paused",
    volumePct,
  };
};

const nextItem = (party: Party, currentId: string, itemOf: ItemOf): DeckItem | undefined => {
  const next = nextUp(rankingOf(party)) ?? party.playback.filler;
  return next && next.entryId !== currentId ? itemOf(next) : undefined;
};

type ItemOf = (from: { readonly entryId: string; readonly track: Track }) => DeckItem;

const itemMaker =
  (gainDbOf: GainDbOf): ItemOf =>
  ({ entryId, track }) => {
    const { source, durationMs, trackId } = track;
    const gainDb = gainDbOf(trackId);
    return { tag: entryId, source, durationMs, ...(gainDb === undefined ? {} : { gainDb }) };
  };
