import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { runImport } from "../../src/sources/local/testing/run-import.ts";
import { makeSongs } from "./make-songs.ts";
import { quickCollection } from "./quick-collection.ts";

const rssMb = (pid: number): number => {
  try {
    const kilobytes = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
};

const CLOCK_TICKS_A_SEC = 100;
const cpuSec = (pid: number): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS_A_SEC;
  } catch {
    return 0;
  }
};

/** Imports so many made-up songs with the real job into a collection in memory, then looks again. */
const measure = async (count: number): Promise<void> => {
  const base = mkdtempSync(join(tmpdir(), "rumpus-measure-"));
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  try {
    const madeAtMs = performance.now();
    await makeSongs(join(base, "music"), count);
    say(`made ${count} songs in ${((performance.now() - madeAtMs) / 1000).toFixed(1)} s`);
    mkdirSync(join(base, "covers"));
    const collection = quickCollection();
    for (const what of ["first import", "rescan"]) {
      let told = 0;
      let cpu = 0;
      const memory: string[] = [];
      const startedAtMs = performance.now();
      const { report } = await runImport({
        collection,
        input: { folders: [join(base, "music")] },
        coverFolder: join(base, "covers"),
        artifactFolder: base,
        onNews: (news, pid) => {
          cpu = Math.max(cpu, cpuSec(pid));
          if (news.kind !== "files") return;
          const before = Math.floor(told / 1000);
          told += news.files.length;
          if (Math.floor(told / 1000) > before) memory.push(`${told}: ${rssMb(pid).toFixed(0)} MB`);
        },
      });
      const seconds = (performance.now() - startedAtMs) / 1000;
      say(
        `${what}: ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} files/s; ${cpu.toFixed(1)} s of CPU in the job`,
      );
      say(`  ${JSON.stringify(report.counts)}`);
      if (memory.length > 0) say(`  memory of the job after so many files: ${memory.join(", ")}`);
    }
    say(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
};

await measure(Number(process.argv[2] ?? 2000));
