import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "../../src/testing/random.ts";
import { whyNotHere } from "./cannot-run.ts";
import { createCleanup } from "./cleanup.ts";
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

interface Recording {
  readonly history: History;
  readonly log: readonly LogEntry[];
}

const record = async (work: string, options: Options): Promise<Recording> => {
  const cleanup = createCleanup();
  try {
    const disk = await mountLoggedDisk(work, cleanup);
    const history = await recordParty(disk, options);
    // Only a log that was closed is complete.
    await cleanup.run();
    return { history, log: readLog(disk.log) };
  } finally {
    await cleanup.run();
  }
};

const replay = async (work: string, recording: Recording, options: Options): Promise<Verdict> => {
  const cleanup = createCleanup();
  const random = seededRandom(options.seed);
  const memory = join(work, "memory");
  try {
    mkdirSync(memory);
    await runTool("mount", "-t", "tmpfs", "-o", "size=512m", "tmpfs", memory);
    cleanup.add(() => runTool("umount", memory));
    const names = Array.from({ length: BENCHES }, (_, number) => `bench-${number}`);
    const benches = await Promise.all(names.map((name) => createBench(memory, name, cleanup)));
    const cuts = chooseCuts(recording.log, options.cuts, random);
    return await replayCuts(cutPower(recording.log, cuts, random), benches, recording.history);
  } finally {
    await cleanup.run();
  }
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
  try {
    const recording = await record(work, options);
    const verdict = await replay(work, recording, options);
    for (const fault of verdict.unsound.slice(0, SHOWN_FAULTS)) process.stderr.write(`${fault}\n`);
    process.stdout.write(`${summary(options, recording, verdict, Date.now() - startMs)}\n`);
    return verdict.losing + verdict.unsound.length === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

process.exitCode = await main();
