import type { Actor } from "../command.ts";
import type { EntryId, GuestId } from "../ids.ts";

/** "host" and "system" are who they say; everybody else is a guest. */
export const actor = (name: string): Actor => {
  if (name === "system") return { kind: "system" };
  return { kind: name === "host" ? "host" : "guest", guestId: guest(name) };
};

export const guest = (name: string): GuestId => name as GuestId;

export const entry = (name: string): EntryId => name as EntryId;
