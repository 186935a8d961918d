import type { Entry } from "../../../domain/entry.ts";
import type { Party } from "../../../domain/party.ts";
import { positionAt } from "../../../domain/playback.ts";

/** What a song of unknown length is taken for. */
const TYPICAL_MS = 210_000;

/** About how long until each song of the ranking plays; undefined while no music plays. */
export const waitsOf = (
  party: Party,
  ranking: readonly Entry[],
  nowMs: number,
): readonly number[] | undefined => {
  const { playback } = party;
  if (playback.status !== "playing") return undefined;
  const lengthMs = playback.current?.track.durationMs ?? 0;
  let untilMs = Math.max(0, lengthMs - positionAt(playback, nowMs));
  return ranking.map(({ track }) => {
    const waitMs = untilMs;
    untilMs += track.durationMs || TYPICAL_MS;
    return waitMs;
  });
};
