import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Report, Section } from "./measure/report.ts";
import { rounded } from "./measure/statistics.ts";
import { DAEMON_FILE } from "./process/daemon-file.ts";
import { removeAtExit } from "./process/emergency.ts";

type Outcome = (Report & { readonly tookSec: number }) | { readonly failed: string };

const load = (): readonly number[] => loadavg().map((value) => rounded(value));

/** Runs sections one after another; one that fails does not keep the others from being measured. */
export const runBench = async (sections: readonly Section[]) => {
  const folder = mkdtempSync(join(tmpdir(), "rumpus-bench-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const keep = removeAtExit(remove);
  const loadBefore = load();
  const outcomes: Record<string, Outcome> = {};
  for (const section of sections) {
    process.stderr.write(`${section.name} ...\n`);
    outcomes[section.name] = await runSection(section, join(folder, section.name));
  }
  remove();
  keep();
  return {
    node: process.version,
    daemon: DAEMON_FILE,
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? "unknown",
    atMs: Date.now(),
    loadAverage: { before: loadBefore, after: load() },
    figures: Object.values(outcomes).flatMap((outcome) =>
      "figures" in outcome ? outcome.figures : [],
    ),
    sections: outcomes,
  };
};

const runSection = async (section: Section, folder: string): Promise<Outcome> => {
  const startMs = performance.now();
  mkdirSync(folder);
  try {
    const report = await section.run(folder);
    return { ...report, tookSec: rounded((performance.now() - startMs) / 1000, 1) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
