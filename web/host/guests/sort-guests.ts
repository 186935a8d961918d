import type { GuestCard } from "../../../src/protocol/guests.ts";

const folded = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Who is here first, then who has done most, then by name. */
const byPresence = (a: GuestCard, b: GuestCard): number =>
  Number(b.isHere) - Number(a.isHere) ||
  b.waiting - a.waiting ||
  b.played - a.played ||
  a.name.localeCompare(b.name);

/** Those whose name has what was typed, in the order in which a host looks for them. */
export const sortGuests = (guests: readonly GuestCard[], typed: string): readonly GuestCard[] => {
  const text = folded(typed.trim());
  return guests.filter(({ name }) => folded(name).includes(text)).sort(byPresence);
};
