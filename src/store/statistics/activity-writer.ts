import type { PartyEvent } from "../../domain/event.ts";
import type { EpochMs, GuestId } from "../../domain/ids.ts";
import type { Db } from "../open.ts";

export const HOUR_MS = 3_600_000;
export const hourOf = (atMs: EpochMs): EpochMs => Math.floor(atMs / HOUR_MS) * HOUR_MS;

/** Counts what guests do; votes that are taken back do not count against them. */
export const createActivityWriter = (db: Db): ((event: PartyEvent) => void) => {
  const add = db.prepare<[number, string, number, number]>(
    `INSERT INTO activity (hour, guest_id, requests, votes) VALUES (?, ?, ?, ?)
     ON CONFLICT (hour, guest_id) DO UPDATE SET
       requests = requests + excluded.requests, votes = votes + excluded.votes`,
  );
  const count = (guestId: GuestId, atMs: EpochMs, requests: number, votes: number): void =>
    void add.run(hourOf(atMs), guestId, requests, votes);

  return (event) => {
    if (event.kind === "vote-cast" && event.value !== 0) count(event.guestId, event.atMs, 0, 1);
    if (event.kind === "entry-added" && event.entry.requestedBy !== undefined) {
      count(event.entry.requestedBy, event.atMs, 1, 0);
    }
  };
};
