import type { Entry } from "../entry.ts";
import type { Party } from "../party.ts";
import { creditedScore } from "./credit.ts";

/** An order over entries; never 0 for two different ones, because no two share a tick. */
export type Order = (left: Entry, right: Entry) => number;

export const byTie: Order = (left, right) => left.tie - right.tie || left.age - right.age;

export const byAge: Order = (left, right) => left.age - right.age;

/** Best score first, credit included; among equals the one that has been there longest. */
export const byCreditedScore =
  (party: Party): Order =>
  (left, right) =>
    creditedScore(party, right) - creditedScore(party, left) || byTie(left, right);
