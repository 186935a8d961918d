import type { Commit } from "../../core/ports/store.ts";
import type { Current, Playback } from "../../domain/playback.ts";
import type { Db } from "../open.ts";
import { createEventWriter } from "./write-event.ts";

/** The playback as it is stored: JSON knows no sets. */
export interface StoredPlayback extends Omit<Playback, "current"> {
  readonly current: (Omit<Current, "skipVotes"> & { readonly skipVotes: readonly string[] }) | null;
}

const toStored = (playback: Playback): StoredPlayback => ({
  ...playback,
  current: playback.current
    ? { ...playback.current, skipVotes: [...playback.current.skipVotes] }
    : null,
});

/** One transaction for everything in the commit: on the medium together, or not at all. */
export const createCommitWriter = (db: Db): ((commit: Commit) => void) => {
  const writeEvent = createEventWriter(db);
  const setCounters = db.prepare(
    "UPDATE party SET seq = ?, plays = ?, round = ?, seed = ?, ticks = ? WHERE id = 1",
  );
  const setPlayback = db.prepare("UPDATE party SET playback = ? WHERE id = 1");
  const addReceipt = db.prepare(
    "INSERT OR REPLACE INTO receipts (guest_id, key, answer, at) VALUES (?, ?, ?, ?)",
  );
  const setRecent = db.prepare("UPDATE party SET recent = ? WHERE id = 1");
  const setPlace = db.prepare("UPDATE entries SET place = ? WHERE entry_id = ?");
  const clearPlaces = db.prepare("UPDATE entries SET place = NULL WHERE place IS NOT NULL");

  const write = db.transaction(({ events, receipts, after }: Commit): void => {
    for (const event of events) writeEvent(event);
    for (const { guestId, key, answer, atMs } of receipts) {
      addReceipt.run(guestId, key, answer, atMs);
    }
    setCounters.run(after.seq, after.plays, after.round, after.seed, after.ticks);
    if (after.playback) setPlayback.run(JSON.stringify(toStored(after.playback)));
    if (after.recent) setRecent.run(JSON.stringify(after.recent));
    if (!after.placed) return;
    clearPlaces.run();
    for (const [entryId, place] of after.placed) setPlace.run(place, entryId);
  });

  return (commit) => write.immediate(commit);
};
