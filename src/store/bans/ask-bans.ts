import type { BanNotes } from "../../core/ports/bans.ts";
import type { Called } from "../../lib/thread-calls.ts";
import type { BanCalls } from "./ban-writer.ts";

/** What recognises who is banned, asked of the writer thread. */
export const askBans = (writer: Called<BanCalls>): BanNotes => ({
  sightings: () => writer.sightings(),
  putSightings: (sightings) => writer.putSightings(sightings),
});
