import fc from "fast-check";
import type { Command } from "../command.ts";
import { decide } from "../decide.ts";
import { evolveAll } from "../evolve.ts";
import { newParty, type Party } from "../party.ts";
import type { Settings } from "../settings.ts";
import type { Decision } from "../step.ts";
import { actor, guest } from "./names.ts";
import { commandFor, type Whim, type WhimKind } from "./whim.ts";

/** One command and what came of it. */
export interface Moment {
  readonly before: Party;
  readonly command: Command;
  readonly decision: Decision;
  readonly after: Party;
}

export interface EveningRules {
  /** What people may do; a kind named twice happens twice as often. */
  readonly kinds: readonly WhimKind[];
  readonly settings?: Partial<Settings>;
  readonly length?: number;
}

export const GUESTS = ["ada", "bob", "cem", "dee", "eve"];

/** Everything that can happen, the likely more often. */
export const EVERYTHING: readonly WhimKind[] = [
  ...Array<WhimKind>(8).fill("request-track"),
  ...Array<WhimKind>(8).fill("cast-vote"),
  ...Array<WhimKind>(6).fill("end-track"),
  ...Array<WhimKind>(3).fill("move-entry"),
  ...Array<WhimKind>(2).fill("start-next"),
  ...Array<WhimKind>(2).fill("cast-skip-vote"),
  ...Array<WhimKind>(2).fill("previous"),
  ...Array<WhimKind>(2).fill("change-settings"),
  ...Array<WhimKind>(2).fill("request-pending"),
  ...Array<WhimKind>(2).fill("settle-entry"),
  ...Array<WhimKind>(2).fill("change-guest"),
  ...Array<WhimKind>(2).fill("add-hashtag"),
  "judge-hashtag",
  "remove-entries",
  "add-fallback",
  "remove-entry",
  "clear-queue",
  "play",
  "pause",
  "skip",
  "seek",
  "set-volume",
  "note-position",
  "choose-filler",
  "join-party",
];

/** What guests and the deck do when the host lets the party run. */
export const WITHOUT_HOST: readonly WhimKind[] = [
  ...Array<WhimKind>(6).fill("request-track"),
  ...Array<WhimKind>(4).fill("cast-vote"),
  ...Array<WhimKind>(5).fill("finish-track"),
  "remove-entry",
  "cast-skip-vote",
  "add-fallback",
  "fail-track",
  "play",
];

const anyWhim = (kinds: readonly WhimKind[]): fc.Arbitrary<Whim> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    who: fc.nat(6),
    pick: fc.nat(40),
    other: fc.nat(40),
    value: fc.constantFrom<1 | 0 | -1>(1, 1, -1, -1, 0),
    activeGuests: fc.nat(20),
    seed: fc.nat(0xffff_ffff),
    afterMs: fc.constantFrom(0, 1, 900, 4000, 200_000),
  });

/** A random party, told as the commands that people sent and what came of each. */
export const anyEvening = ({
  kinds,
  settings = {},
  length = 60,
}: EveningRules): fc.Arbitrary<readonly Moment[]> =>
  fc
    .array(anyWhim(kinds), { maxLength: length, size: "max" })
    .map((whims) => liveThrough(whims, settings));

const liveThrough = (whims: readonly Whim[], settings: Partial<Settings>): readonly Moment[] => {
  const moments: Moment[] = [];
  let party = opening(settings);
  let atMs = 1_700_000_000_000;
  whims.forEach((whim, number) => {
    atMs += whim.afterMs;
    const command = commandFor(party, whim, number, atMs);
    const decision = decide(party, command);
    const after = decision.ok ? evolveAll(party, decision.events) : party;
    moments.push({ before: party, command, decision, after });
    party = after;
  });
  return moments;
};

/** Everybody is there and nothing has happened yet. */
export const opening = (settings: Partial<Settings>): Party => {
  const host = actor("host");
  const joined = [...GUESTS, "host"].map(
    (name) => ({ kind: "guest-joined", guestId: guest(name), name, hue: 0, atMs: 0 }) as const,
  );
  const changed = decide(newParty, { kind: "change-settings", patch: settings, by: host, atMs: 0 });
  return evolveAll(newParty, [...joined, ...(changed.ok ? changed.events : [])]);
};
