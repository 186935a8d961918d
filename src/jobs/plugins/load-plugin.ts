import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { entryBeside } from "../../lib/entry.ts";
import { JobError } from "../../lib/job-child/job-error.ts";
import type { DefinedJob } from "./rumpus-plugin.ts";

/** What the daemon tells a process about the plugin it is for. */
export interface PluginConfig {
  /** Absolute. */
  readonly path: string;
  readonly api: string;
}

/** Imports a plugin into this process, where `rumpus/plugin` is ours wherever the plugin lies. */
export const loadPlugin = async (path: string): Promise<DefinedJob> => {
  const ours = entryBeside(import.meta.url, "rumpus-plugin").href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === "rumpus/plugin" ? { url: ours, shortCircuit: true } : next(specifier, context),
  });
  const found: Readonly<Record<string, unknown>> = await import(pathToFileURL(path).href).catch(
    (error) => {
      throw new JobError("plugin-failed", `It cannot be loaded: ${lineOf(error)}`);
    },
  );
  const job = found["default"] ?? found["job"];
  if (isDefinedJob(job)) return job;
  throw new JobError("plugin-failed", "It exports no job: export default defineJob({...}).");
};

/** For the host, who did not write it: where the bug is, stands in the run's log. */
const lineOf = (error: unknown): string => String(error).split("\n")[0] ?? "";

export const wordsOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

const isDefinedJob = (value: unknown): value is DefinedJob =>
  typeof value === "object" && value !== null && "isRumpusJob" in value;
