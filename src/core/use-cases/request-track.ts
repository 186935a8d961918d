import type { Entry } from "../../domain/entry.ts";
import type { TrackId } from "../../domain/ids.ts";
import { findEntry } from "../../domain/party.ts";
import type { Outcome } from "../party/outcome.ts";
import { actorOf, newEntryId, type Sender } from "../sender.ts";
import type { Stage } from "../stage.ts";
import { joinParty } from "./guests/join-party.ts";

export interface Requested extends Entry {
  /** The party's number once the entry was in the queue. */
  readonly seq: number;
}

/** A guest asks for a track, perhaps after having typed something to find it. */
export const requestTrack = async (
  stage: Stage,
  sender: Sender,
  trackId: TrackId,
  typed?: string,
): Promise<Outcome<Requested>> => {
  const track = await stage.library.track(trackId);
  if (!track) return { ok: false, refusal: { code: "no-such-track" } };
  joinParty(stage, sender.guestId);
  const entryId = newEntryId(stage.environment);
  const atMs = stage.environment.nowMs();
  const outcome = await stage.party.send(
    { kind: "request-track", by: actorOf(sender), atMs, entryId, track },
    {
      key: sender.key,
      answer: (after) => {
        const entry = findEntry(after, entryId);
        if (!entry) throw new Error(`entry ${entryId} is not where it was just put`);
        return { ...entry, seq: after.seq };
      },
    },
  );
  // Nobody's request fails because this could not be kept.
  if (outcome.ok && typed !== undefined)
    void stage.library.noteQuery(typed, trackId).catch(() => undefined);
  return outcome;
};
