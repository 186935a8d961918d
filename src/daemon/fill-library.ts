import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Config } from "../config/config.ts";
import type { Log } from "../core/ports/environment.ts";
import type { Jobs } from "../core/ports/jobs.ts";
import type { Store } from "../store/create-store.ts";

/** Imports go on while the party is already running; only a first demo is worth waiting for. */
export const fillLibrary = async (
  config: Config,
  folder: string,
  store: Store,
  jobs: Jobs,
  log: Log,
): Promise<void> => {
  const demoFolder = join(folder, "demo");
  const isEmpty = (await store.count()) === 0;
  const wantsDemo = isEmpty && (config.isDemo || config.musicFolders.length === 0);
  const named = config.musicFolders.map((each) => resolve(each));
  const work = async (kind: string, input: object): Promise<void> => {
    const run = await jobs.submit(kind, input, { kind: "system" });
    if (!run.ok) throw new Error(run.detail);
    await jobs.whenOver(run.value.jobId);
  };
  const bring = async (): Promise<void> => {
    if (wantsDemo) await work("demo-songs", { folder: demoFolder });
    // What the box was told before is looked through as well: it may have changed while it was off.
    const known = (await store.folders()).map(({ path }) => path);
    const there = existsSync(demoFolder) ? [demoFolder] : [];
    const folders = [...new Set([...named, ...there, ...known])];
    if (folders.length > 0) await work("import", { folders });
  };
  // A party without music is still a party: the host sees why and can mend it.
  const brought = bring().catch((error) =>
    log("error", `the library could not be filled: ${(error as Error).message}`),
  );
  if (wantsDemo) await brought;
};
