import type { Actor } from "../../domain/command.ts";
import { whyNotThis } from "../../domain/limits/why-not.ts";
import type { Party } from "../../domain/party.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { Track } from "../../domain/track.ts";
import type { FoundTrack, WhyNot } from "../../protocol/rest.ts";
import { trackCard } from "./cards.ts";

/** Tracks as somebody finds them: with what speaks against asking for them now. */
export const createFoundTrack =
  (party: Party, asker: Exclude<Actor, { kind: "system" }>, nowMs: number) =>
  (track: Track): FoundTrack => {
    const refusal = whyNotThis(party, asker, track, nowMs);
    return refusal
      ? { ...trackCard(track), whyNot: reason(party, track, refusal) }
      : trackCard(track);
  };

const reason = (party: Party, track: Track, { code, retryAtMs, entryId }: Refusal): WhyNot => {
  const hasPlayed = code === "played-recently" || code === "not-new";
  const playedAtMs = hasPlayed ? party.playedAtMs.get(track.trackId) : undefined;
  return {
    code,
    ...(retryAtMs === undefined ? {} : { retryAtMs }),
    ...(playedAtMs === undefined ? {} : { playedAtMs }),
    ...(entryId === undefined ? {} : { entryId }),
  };
};
