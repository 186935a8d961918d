import type { Command } from "../command.ts";
import type { Guest, GuestChange } from "../guest.ts";
import type { Party } from "../party.ts";
import type { RefusalCode } from "../refusal.ts";
import { accept, type Decision, refuse } from "../step.ts";
import { isNameFree, tidyName } from "./guest-name.ts";

type ChangeGuest = Extract<Command, { kind: "change-guest" }>;

/** A guest changes the own name and colour; the host those of everybody, and what they may do. */
export const changeGuest = (party: Party, { by, guestId, change, atMs }: ChangeGuest): Decision => {
  const guest = party.guests.get(guestId);
  if (!guest) return refuse("no-such-guest");
  if (by.kind === "guest") {
    const refusal = forbiddenToGuest(by.guestId === guestId, change);
    if (refusal) return refuse(refusal);
    if (guest.standing !== "welcome") return refuse(`guest-${guest.standing}`);
  }
  const name = change.name === undefined ? undefined : tidyName(change.name, party.settings);
  if (change.name !== undefined && name === undefined) return refuse("bad-name");
  if (name !== undefined && !isNameFree(party, guestId, name)) return refuse("name-taken");
  const wanted = { ...change, ...(name === undefined ? {} : { name }) };
  if (isAsBefore(guest, wanted)) return accept();
  return accept({ kind: "guest-changed", guestId, change: wanted, atMs });
};

const isAsBefore = (guest: Guest, { limits, ...change }: GuestChange): boolean =>
  (limits === undefined ||
    (limits.requestBurst === guest.limits.requestBurst &&
      limits.waitingPerGuest === guest.limits.waitingPerGuest)) &&
  Object.entries(change).every(([key, value]) => guest[key as keyof typeof change] === value);

const forbiddenToGuest = (isOwn: boolean, change: GuestChange): RefusalCode | undefined => {
  if (!isOwn) return "host-only";
  return change.standing !== undefined || change.limits !== undefined ? "host-only" : undefined;
};
