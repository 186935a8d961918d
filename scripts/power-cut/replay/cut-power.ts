import { BLOCK_BYTES, DISK_BYTES } from "../disk.ts";
import type { LogEntry } from "./read-log.ts";

type Write = Extract<LogEntry, { kind: "write" }>;

const SECTOR_BYTES = 512;
/** From "the drive kept nothing of its cache" to "all of it". */
const ARRIVED_SHARES = [0, 0.25, 0.5, 0.75, 1] as const;

/** The disk as it is found after the power went. */
export interface CutDisk {
  /** How many votes had been acknowledged. */
  readonly acknowledged: number;
  /** All that was ever written, later ones over earlier ones; the rest is zero. Look before you go on. */
  readonly parts: readonly { readonly at: number; readonly bytes: Buffer }[];
}

/**
 * Where to cut: anywhere in the log after the first mark. Sorted, so that the disk has to be
 * played through only once.
 */
export const chooseCuts = (
  log: readonly LogEntry[],
  count: number,
  random: () => number,
): readonly number[] => {
  const first = log.findIndex((entry) => entry.kind === "mark" && entry.count > 0);
  if (first < 0) throw new Error("nothing was acknowledged in this recording");
  return Array.from(
    { length: count },
    () => first + Math.floor(random() * (log.length - first)),
  ).sort((left, right) => left - right);
};

/**
 * Plays the log up to each cut. What was written before the last flush is on the medium; of what
 * came later some arrived and some did not, and the last that arrived may be torn at a sector.
 */
export function* cutPower(
  log: readonly LogEntry[],
  cuts: readonly number[],
  random: () => number,
): Generator<CutDisk> {
  const disk = createMedium();
  let cached: Write[] = [];
  let acknowledged = 0;
  const play = (entry: LogEntry | undefined): void => {
    if (entry?.kind === "write") cached.push(entry);
    if (entry?.kind === "mark") acknowledged = Math.max(acknowledged, entry.count);
    if (entry?.kind !== "flush") return;
    for (const write of cached) disk.apply(write);
    cached = [];
  };

  let next = 0;
  for (const cut of cuts) {
    for (; next <= cut; next += 1) play(log[next]);
    yield { acknowledged, parts: [...disk.parts(), ...arrived(cached, random)] };
  }
}

const arrived = (cached: readonly Write[], random: () => number): readonly Write[] => {
  const share = ARRIVED_SHARES[Math.floor(random() * ARRIVED_SHARES.length)] ?? 1;
  const lucky = cached.filter(() => random() < share);
  const last = lucky.pop();
  if (!last) return [];
  const sectors = Math.floor(random() * (last.bytes.length / SECTOR_BYTES + 1));
  return [...lucky, { ...last, bytes: last.bytes.subarray(0, sectors * SECTOR_BYTES) }];
};

/** What is on the medium for certain. */
const createMedium = () => {
  const medium = Buffer.alloc(DISK_BYTES);
  const touched = new Set<number>();
  return {
    apply: ({ at, bytes }: Write): void => {
      bytes.copy(medium, at);
      const end = Math.ceil((at + bytes.length) / BLOCK_BYTES);
      for (let block = Math.floor(at / BLOCK_BYTES); block < end; block += 1) touched.add(block);
    },
    /** Views, good until the next apply(). */
    parts: (): CutDisk["parts"] =>
      runsOf([...touched].sort((left, right) => left - right)).map(({ first, count }) => {
        const at = first * BLOCK_BYTES;
        return { at, bytes: medium.subarray(at, at + count * BLOCK_BYTES) };
      }),
  };
};

const runsOf = (blocks: readonly number[]): { first: number; count: number }[] => {
  const runs: { first: number; count: number }[] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run && run.first + run.count === block) run.count += 1;
    else runs.push({ first: block, count: 1 });
  }
  return runs;
};
