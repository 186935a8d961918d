import type { Actor } from "../command.ts";
import { barredFromSpeaking } from "../guests/standing.ts";
import type { EpochMs } from "../ids.ts";
import type { Party } from "../party.ts";
import type { Refusal } from "../refusal.ts";
import type { Track } from "../track.ts";
import { limitOnRequest } from "./request-limits.ts";

/** Why a track cannot be asked for; undefined: it can. What waiting cannot cure comes first. */
export const whyNot = (
  party: Party,
  by: Exclude<Actor, { kind: "system" }>,
  track: Track,
  nowMs: EpochMs,
): Refusal | undefined => {
  const barred = barredFromSpeaking(party, by);
  if (barred) return barred;
  const { interactivity, listTrackIds } = party.settings;
  if (by.kind === "guest" && interactivity === "closed") return { code: "requests-closed" };
  if (by.kind === "guest" && interactivity === "list-only") {
    if (!listTrackIds.includes(track.trackId)) return { code: "not-on-list" };
  }
  return limitOnRequest(party, by.guestId, track, nowMs);
};
