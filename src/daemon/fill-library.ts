import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Config } from "../config/config.ts";
import type { Log } from "../core/ports/environment.ts";
import type { Jobs } from "../core/ports/jobs.ts";
import type { Store } from "../store/create-store.ts";

interface Library {
  readonly folder: string;
  readonly store: Store;
  readonly jobs: Jobs;
  /** Looks through all folders and goes on watching them. */
  readonly watch: () => Promise<void>;
  readonly log: Log;
}

/** The look through the folders goes on while the party runs; only a first demo is worth waiting for. */
export const fillLibrary = async (config: Config, library: Library): Promise<void> => {
  const { folder, store, jobs, watch, log } = library;
  const demoFolder = join(folder, "demo");
  const isEmpty = (await store.count()) === 0;
  const wantsDemo = isEmpty && (config.isDemo || config.musicFolders.length === 0);

  const makeDemo = async (): Promise<void> => {
    const run = await jobs.submit("demo-songs", {}, { kind: "system" });
    if (!run.ok) throw new Error(run.detail);
    const { state, error } = await jobs.whenOver(run.value.jobId);
    if (state === "failed") throw new Error(error?.detail);
  };
  const bring = async (): Promise<void> => {
    if (wantsDemo) await makeDemo();
    const demo = existsSync(demoFolder) ? [demoFolder] : [];
    // One that is not there may be a stick that comes later.
    for (const path of [...config.musicFolders.map((each) => resolve(each)), ...demo])
      await store.putFolder(path, false);
    await watch();
  };
  // A party without music is still a party: the host sees why and can mend it.
  const brought = bring().catch((error) =>
    log("error", `the library could not be filled: ${(error as Error).message}`),
  );
  if (wantsDemo) await brought;
};
