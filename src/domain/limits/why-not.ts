import type { Actor } from "../command.ts";
import { barredFromSpeaking } from "../guests/standing.ts";
import type { EpochMs, TrackId } from "../ids.ts";
import type { Party } from "../party.ts";
import type { Refusal } from "../refusal.ts";
import type { Settings } from "../settings.ts";
import type { Track } from "../track.ts";
import { alreadyQueued, limitOnRequest, limitOnTrack } from "./request-limits.ts";

type Asker = Exclude<Actor, { kind: "system" }>;

/** Why a track cannot be asked for; undefined: it can. What waiting cannot cure comes first. */
export const whyNot = (
  party: Party,
  by: Asker,
  track: Track,
  nowMs: EpochMs,
): Refusal | undefined => {
  const barred = barredFromSpeaking(party, by);
  if (barred) return barred;
  const { interactivity } = party.settings;
  if (by.kind === "guest" && interactivity === "closed") return { code: "requests-closed" };
  return notOnList(party, by, track) ?? limitOnRequest(party, by.guestId, track, nowMs);
};

/** The same, but only what lies in the track: that somebody may ask for nothing is said elsewhere. */
export const whyNotThis = (
  party: Party,
  by: Asker,
  track: Track,
  nowMs: EpochMs,
): Refusal | undefined =>
  notOnList(party, by, track) ?? limitOnTrack(party, track, nowMs) ?? alreadyQueued(party, track);

const notOnList = ({ settings }: Party, by: Asker, track: Track): Refusal | undefined => {
  if (by.kind === "host" || settings.interactivity !== "list-only") return undefined;
  return listOf(settings).has(track.trackId) ? undefined : { code: "not-on-list" };
};

const lists = new WeakMap<readonly TrackId[], ReadonlySet<TrackId>>();

/** Made once for each list: it may have twenty thousand tracks, and a page of a search asks for sixty. */
const listOf = ({ listTrackIds }: Settings): ReadonlySet<TrackId> => {
  const list = lists.get(listTrackIds) ?? new Set(listTrackIds);
  lists.set(listTrackIds, list);
  return list;
};
