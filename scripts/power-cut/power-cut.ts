import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createChance } from "../../src/lib/chance.ts";
import { whyNotHere } from "./cannot-run.ts";
import { type Cleanup, createCleanup } from "./cleanup.ts";
import { unmount } from "./disk.ts";
import { type Options, readOptions } from "./options.ts";
import { mountLoggedDisk } from "./record/logged-disk.ts";
import { type History, recordParty } from "./record/record-party.ts";
import { chooseCuts, cutPower } from "./replay/cut-power.ts";
import { createBench } from "./replay/inspect-cut.ts";
import { type LogEntry, readLog } from "./replay/read-log.ts";
import { replayCuts, type Verdict } from "./replay/replay-cuts.ts";
import { runTool } from "./run-tool.ts";

const BENCHES = 2;
const SHOWN_FAULTS = 5;
const CANNOT_RUN = 2;
const INTERRUPTED = 130;

interface Recording {
  readonly history: History;
  readonly log: readonly LogEntry[];
}

const record = async (work: string, cleanup: Cleanup, options: Options): Promise<Recording> => {
  const disk = await mountLoggedDisk(work, cleanup);
  const history = await recordParty(disk, cleanup, options);
  // Only a log that was closed is complete.
  await cleanup.run();
  return { history, log: readLog(disk.log) };
};

const replay = async (
  work: string,
  cleanup: Cleanup,
  { log, history }: Recording,
  options: Options,
): Promise<Verdict> => {
  const random = createChance(options.seed);
  const memory = join(work, "memory");
  mkdirSync(memory);
  await runTool("mount", "-t", "tmpfs", "-o", "size=512m", "tmpfs", memory);
  cleanup.add(() => unmount(memory));
  const names = Array.from({ length: BENCHES }, (_, number) => `bench-${number}`);
  const benches = await Promise.all(names.map((name) => createBench(memory, name, cleanup)));
  const cuts = chooseCuts(log, options.cuts, random);
  return await replayCuts(cutPower(log, cuts, random), benches, history);
};

const summary = (
  { cuts, synchronous, seed }: Options,
  { history, log }: Recording,
  { losing, worst, unsound }: Verdict,
  tookMs: number,
): string => {
  const count = (kind: LogEntry["kind"]): number => log.filter((each) => each.kind === kind).length;
  return [
    `${cuts} power cuts (synchronous=${synchronous}, seed ${seed}):`,
    `${losing} lost acknowledged votes (worst: ${worst}), ${unsound.length} unsound;`,
    `recorded ${history.acknowledged.length} votes, ${count("write")} writes,`,
    `${count("flush")} flushes; ${Math.round(tookMs / 1000)} s`,
  ].join(" ");
};

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2));
  const startMs = Date.now();
  const why = await whyNotHere();
  if (why !== undefined) {
    process.stderr.write(`power-cut cannot run here: ${why}\n`);
    return CANNOT_RUN;
  }
  const work = mkdtempSync(join(tmpdir(), "rumpus-power-cut-"));
  const cleanup = createCleanup();
  const leave = async (): Promise<void> => {
    await cleanup.run();
    rmSync(work, { recursive: true, force: true });
  };
  let isInterrupted = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      isInterrupted = true;
      void leave().finally(() => process.exit(INTERRUPTED));
    });
  }
  try {
    const recording = await record(work, cleanup, options);
    const verdict = await replay(work, cleanup, recording, options);
    for (const fault of verdict.unsound.slice(0, SHOWN_FAULTS)) process.stderr.write(`${fault}\n`);
    process.stdout.write(`${summary(options, recording, verdict, Date.now() - startMs)}\n`);
    return verdict.losing + verdict.unsound.length === 0 ? 0 : 1;
  } catch (error) {
    // Whose disk is taken away stumbles.
    if (!isInterrupted) throw error;
    return INTERRUPTED;
  } finally {
    await leave();
  }
};

process.exitCode = await main();
