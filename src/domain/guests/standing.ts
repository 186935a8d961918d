import type { Actor } from "../command.ts";
import type { Party } from "../party.ts";
import type { Refusal } from "../refusal.ts";

/** Why somebody may not vote; the host always may. */
export const barredFromVoting = (party: Party, by: Actor): Refusal | undefined =>
  by.kind === "guest" && party.guests.get(by.guestId)?.standing === "banned"
    ? { code: "guest-banned" }
    : undefined;

/** Why somebody may ask for nothing and say nothing; the host always may. */
export const barredFromSpeaking = (party: Party, by: Actor): Refusal | undefined => {
  const standing = by.kind === "guest" ? party.guests.get(by.guestId)?.standing : undefined;
  return standing === undefined || standing === "welcome"
    ? undefined
    : { code: `guest-${standing}` };
};
