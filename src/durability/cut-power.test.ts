import { expect, it } from "vitest";
import { type CutDisk, chooseCuts, cutPower } from "../../scripts/power-cut/replay/cut-power.ts";
import type { LogEntry } from "../../scripts/power-cut/replay/read-log.ts";
import { createChance } from "../lib/chance.ts";

const write = (block: number, letter: string): LogEntry => ({
  kind: "write",
  at: block * 4096,
  bytes: Buffer.alloc(4096, letter),
});
const FLUSH: LogEntry = { kind: "flush" };
const mark = (count: number): LogEntry => ({ kind: "mark", count });

/** The first and the last byte of a block as the disk has it. */
const edgesOf = ({ parts }: CutDisk, block: number): string => {
  const disk = Buffer.alloc(8 * 4096, ".");
  for (const { at, bytes } of parts) bytes.copy(disk, at);
  const first = block * 4096;
  return (
    disk.toString("latin1", first, first + 1) + disk.toString("latin1", first + 4095, first + 4096)
  );
};

const cutOften = (log: readonly LogEntry[], at: number, block: number): ReadonlySet<string> => {
  const random = createChance(1);
  const cuts = Array.from({ length: 300 }, () => at);
  return new Set([...cutPower(log, cuts, random)].map((disk) => edgesOf(disk, block)));
};

it("has everything on the medium that was written before the last flush", () => {
  const log = [write(1, "a"), FLUSH, mark(1), write(2, "b")];

  expect(cutOften(log, 3, 1)).toEqual(new Set(["aa"]));
});

it("may find what was not flushed there, not there, or torn", () => {
  const log = [write(1, "a"), FLUSH, mark(1), write(1, "b")];

  expect(cutOften(log, 3, 1)).toEqual(new Set(["aa", "bb", "ba"]));
});

it("never finds what was written after the cut", () => {
  const log = [write(1, "a"), FLUSH, mark(1), write(1, "b"), FLUSH, mark(2)];

  expect(cutOften(log, 2, 1)).toEqual(new Set(["aa"]));
});

it("knows at every cut how many votes had been acknowledged", () => {
  const log = [write(1, "a"), FLUSH, mark(1), write(1, "b"), FLUSH, mark(2)];

  const disks = [...cutPower(log, [2, 4, 5], createChance(1))];

  expect(disks.map(({ acknowledged }) => acknowledged)).toEqual([1, 1, 2]);
});

it("cuts only after the first vote was acknowledged", () => {
  const log = [write(1, "a"), FLUSH, mark(0), mark(1), write(1, "b"), FLUSH];

  const cuts = chooseCuts(log, 100, createChance(1));

  expect(new Set(cuts)).toEqual(new Set([3, 4, 5]));
  expect([...cuts].sort()).toEqual(cuts);
});
