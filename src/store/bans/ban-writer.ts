import type { Sighting } from "../../core/ports/bans.ts";
import type { StorageFault } from "../../core/ports/store.ts";
import type { Result } from "../../lib/result.ts";
import type { Db } from "../open.ts";
import { tryWrite } from "../writing/try-write.ts";

/** What the writer thread can be asked about bans. */
export interface BanCalls {
  sightings(): readonly Sighting[];
  putSightings(sightings: readonly Sighting[]): Result<undefined, StorageFault>;
}

export const createBanWriter = (db: Db): BanCalls => {
  const all = db.prepare<[], Sighting>(
    "SELECT guest_id AS guestId, place, at AS atMs FROM sightings",
  );
  const clear = db.prepare("DELETE FROM sightings");
  const add = db.prepare("INSERT INTO sightings (guest_id, place, at) VALUES (?, ?, ?)");
  const replace = db.transaction((sightings: readonly Sighting[]): void => {
    clear.run();
    for (const { guestId, place, atMs } of sightings) add.run(guestId, place, atMs);
  });

  return {
    sightings: () => all.all(),
    putSightings: (sightings) => tryWrite(() => replace.immediate(sightings)),
  };
};

/** The same on a database that is there only once it is open. */
export const serveBans = (bans: () => BanCalls): BanCalls => ({
  sightings: () => bans().sightings(),
  putSightings: (sightings) => bans().putSightings(sightings),
});
