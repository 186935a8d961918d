import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { createChance } from "../lib/chance.ts";
import {
  type Cell,
  cellOf,
  inventedVotes,
  lostVotes,
  type VoteValue,
} from "../testing/durability/ballot.ts";
import { type LastWords, startDoomedChild } from "../testing/durability/doomed-child.ts";
import { type Found, readCopy } from "../testing/durability/read-database.ts";

const ROUNDS = Number(process.env["RUMPUS_TEST_KILLS"] ?? 200);
const SEED = Number(process.env["RUMPUS_TEST_SEED"] ?? Date.now() % 2 ** 31);
/** Some die while they open the database, most of them at some moment of the voting. */
const OPENING_SHARE = 0.15;
const OPENING_MS = 60;
/** They die after some vote up to this one, and then not only where an answer has just gone out. */
const VOTES = 100;
const PAUSE_MS = 20;

const folder = mkdtempSync(join(tmpdir(), "rumpus-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const EMPTY: Found = { integrity: "ok", seq: 0, votes: new Map(), entries: new Set(), orphans: 0 };

/** The new child must have found exactly what the dead one left. */
const openingFaults = ({ opened, complaints }: LastWords, before: Found): readonly string[] => {
  if (!opened) return complaints;
  const sums = new Map<string, number>([...before.entries].map((entryId) => [entryId, 0]));
  for (const [cell, value] of before.votes) {
    const [entryId = ""] = cell.split(" ");
    sums.set(entryId, (sums.get(entryId) ?? 0) + value);
  }
  const wrong = [...sums].filter(([entryId, sum]) => opened.scores.get(entryId) !== sum);
  const faults = wrong.map(([entryId]) => `${entryId} was opened with a wrong score`);
  if (opened.scores.size !== sums.size) faults.push("entries appeared or vanished");
  if (opened.seq !== before.seq) faults.push(`seq ${before.seq} was opened as ${opened.seq}`);
  return [...complaints, ...faults];
};

const faultsIn = (words: LastWords, before: Found, after: Found): readonly string[] => {
  const expected = new Map<Cell, VoteValue>(before.votes);
  for (const { entryId, guestId, value } of words.acknowledged) {
    expected.set(cellOf(entryId, guestId), value);
  }
  const seq = words.acknowledged.at(-1)?.seq ?? before.seq;
  return [
    ...openingFaults(words, before),
    ...lostVotes(expected, after.votes),
    ...inventedVotes(expected, after.votes),
    ...(after.integrity === "ok" ? [] : [after.integrity]),
    ...(after.seq >= seq ? [] : [`event ${seq} was acknowledged, ${after.seq} is stored`]),
    ...(after.orphans === 0 ? [] : [`${after.orphans} votes without an entry`]),
  ];
};

it(`keeps every acknowledged vote through ${ROUNDS} violent deaths`, async () => {
  const random = createChance(SEED);
  const faults: string[] = [];
  let found = EMPTY;
  let acknowledged = 0;
  let next = startDoomedChild(folder);

  for (let round = 1; round <= ROUNDS; round += 1) {
    const child = await next;
    next = startDoomedChild(folder);
    const isOpening = random() < OPENING_SHARE;
    child.go();
    if (!isOpening) {
      await child.opened;
      await child.voted(Math.floor(random() * VOTES));
    }
    await pass(random() * (isOpening ? OPENING_MS : PAUSE_MS));
    const words = await child.kill();
    const after = readCopy(folder, join(folder, "copy")) ?? EMPTY;
    faults.push(...faultsIn(words, found, after).map((fault) => `round ${round}: ${fault}`));
    acknowledged += words.acknowledged.length;
    found = after;
  }
  await (await next).kill();

  expect(faults, `seed ${SEED}`).toEqual([]);
  expect(acknowledged).toBeGreaterThan(20 * ROUNDS);
}, 900_000);
