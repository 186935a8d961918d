import type { PartyKeeper } from "../../core/party/party-keeper.ts";
import type { BanNotes, Sighting } from "../../core/ports/bans.ts";
import type { Log } from "../../core/ports/environment.ts";
import type { GuestId } from "../../domain/ids.ts";
import { createSightings } from "./sightings.ts";

/** A sighting that is older by less is as good, and spares the disk a write. */
const KEPT_EVERY_MS = 10 * 60_000;

export interface BanGuardParts {
  readonly party: Pick<PartyKeeper, "newest" | "onChange">;
  readonly notes: BanNotes;
  readonly nowMs: () => number;
  readonly log: Log;
}

/**
 * Who is banned may only look, also with the cookies cleared: whoever is new and comes from where a
 * banned guest was seen last counts as that guest. Each phone in the hotspot has an address of its
 * own; many can share the box's. Kept on disk is only what recognises who is banned now.
 */
export const createBanGuard = ({ party, notes, nowMs, log }: BanGuardParts) => {
  const sightings = createSightings(nowMs);
  /** What is on disk, or on its way there; undefined: nobody knows. */
  let kept: readonly Sighting[] | undefined = [];
  let writing: Promise<void> = Promise.resolve();
  let isWaiting = false;

  const banned = (): readonly GuestId[] =>
    [...party.newest().guests.values()].flatMap(({ guestId, standing }) =>
      standing === "banned" ? [guestId] : [],
    );

  const write = async (): Promise<void> => {
    isWaiting = false;
    const wanted = sightings.of(banned());
    if (kept && isAsGood(kept, wanted)) return;
    kept = wanted;
    const written = await notes.putSightings(wanted);
    if (written.ok) return;
    // It is tried again when somebody is seen.
    kept = undefined;
    log("warn", `where banned guests were seen was not stored: ${written.detail}`);
  };

  /** While one write is on its way all others wait and become one. */
  const keep = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    writing = writing.then(write).catch((error) => log("error", `bans: ${error}`));
  };

  const isFrom = (address: string): boolean =>
    address !== "" && banned().some((guestId) => sightings.wasAt(guestId, address));

  party.onChange(({ events }) => {
    const isJudged = events.some(
      (event) => event.kind === "guest-changed" && event.change.standing !== undefined,
    );
    if (isJudged) keep();
  });

  return {
    start: async (): Promise<void> => {
      kept = await notes.sightings();
      for (const sighting of kept) sightings.remember(sighting);
      keep();
    },
    /** Notes where a guest is; "" for an address that many can share. */
    saw: (guestId: GuestId, address: string): void => {
      if (!sightings.saw(guestId, address)) return;
      const isBanned = party.newest().guests.get(guestId)?.standing === "banned";
      if (isBanned || !kept?.every(sightings.isFresh)) keep();
    },
    /** Whoever is new from there counts as banned. */
    isFrom,
    isBanned: (guestId: GuestId, address: string): boolean => {
      const guest = party.newest().guests.get(guestId);
      return guest ? guest.standing === "banned" : isFrom(address);
    },
    /** Resolves when what was to be kept is on disk. */
    stop: (): Promise<void> => writing,
  };
};

export type BanGuard = ReturnType<typeof createBanGuard>;

const isAsGood = (kept: readonly Sighting[], wanted: readonly Sighting[]): boolean => {
  if (kept.length !== wanted.length) return false;
  const known = new Map(kept.map((sighting) => [sighting.guestId, sighting]));
  return wanted.every(({ guestId, place, atMs }) => {
    const before = known.get(guestId);
    return before?.place === place && atMs - before.atMs < KEPT_EVERY_MS;
  });
};
