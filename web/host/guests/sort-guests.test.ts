import { expect, it } from "vitest";
import type { GuestCard } from "../../../src/protocol/guests.ts";
import { sortGuests } from "./sort-guests.ts";

const aGuest = (name: string, changed: Partial<GuestCard> = {}): GuestCard => ({
  guestId: name,
  name,
  hue: 0,
  standing: "welcome",
  limits: {},
  joinedAtMs: 0,
  isHere: false,
  waiting: 0,
  played: 0,
  ...changed,
});
const namesOf = (guests: readonly GuestCard[]) => guests.map(({ name }) => name);

it("the host sees who is here first, and among them who asks for most", () => {
  const guests = [
    aGuest("Ada", { played: 9 }),
    aGuest("Bob", { isHere: true }),
    aGuest("Cem", { isHere: true, waiting: 3 }),
    aGuest("Alf"),
  ];

  expect(namesOf(sortGuests(guests, ""))).toEqual(["Cem", "Bob", "Ada", "Alf"]);
});

it("the host finds a guest by a part of the name, with or without accents", () => {
  const guests = [aGuest("Zoë Łucky"), aGuest("Zelda")];

  expect(namesOf(sortGuests(guests, " zoe"))).toEqual(["Zoë Łucky"]);
  expect(sortGuests(guests, "nobody")).toEqual([]);
});
