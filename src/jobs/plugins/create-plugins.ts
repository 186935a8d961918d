import { type FSWatcher, watch } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Log } from "../../core/ports/environment.ts";
import type { JobKind, ParseCron, StartJob } from "../../core/ports/jobs.ts";
import { entryBeside } from "../../lib/entry.ts";
import { firstIssue } from "../../lib/first-issue.ts";
import { makeFolder } from "../../lib/make-folder.ts";
import { type FoundPlugin, namePlugins } from "./name-plugins.ts";
import { PluginDescription, pluginKind } from "./plugin-kind.ts";

const DESCRIBE_WITHIN_SEC = 10;
const DESCRIBE_WITH_MB = 192;
/** One that was too slow, perhaps because the box was just starting, is asked again: first after a minute. */
const AGAIN_AFTER_MS = 60_000;
const AGAIN_WITHIN_MS = 3_600_000;
/** An editor writes a file in several steps. */
const QUIET_MS = 300;

export interface PluginsDeps {
  readonly folder: string;
  readonly builtIn: readonly string[];
  readonly startJob: StartJob;
  readonly parseCron: ParseCron;
  /** Base of the party's interface for what runs on this box. */
  readonly apiUrl: () => string;
  readonly log: Log;
  readonly onKinds: (kinds: readonly JobKind[]) => void;
}

interface Described extends FoundPlugin {
  /** Only out of time, or killed: it may be well. */
  readonly isDoubtful: boolean;
}

interface Known extends Described {
  readonly stamp: string;
}

/** The plugins in a folder. None is ever imported here: a process of its own says what each is. */
export const createPlugins = (deps: PluginsDeps) => {
  const { folder, log } = deps;
  let known: readonly Known[] | undefined;
  let refreshing: Promise<void> = Promise.resolve();
  let watcher: FSWatcher | undefined;
  let timer: NodeJS.Timeout | undefined;
  let nextTry: NodeJS.Timeout | undefined;
  let triesInVain = 0;
  let isStopped = false;
  let stopDescribing = (): void => undefined;

  const describe = async (fileName: string): Promise<Described> => {
    const config = () => ({ path: join(folder, fileName), api: deps.apiUrl() });
    let said: unknown;
    const describing = deps.startJob(
      {
        script: entryBeside(import.meta.url, "describe-plugin.job"),
        jobId: "describe",
        input: {},
        config: config(),
        timeLimitSec: DESCRIBE_WITHIN_SEC,
        memoryLimitMb: DESCRIBE_WITH_MB,
        onNews: (news) => {
          said = news;
        },
      },
      { onProgress: () => undefined, onLog: () => undefined, onNotify: () => undefined },
    );
    stopDescribing = describing.stop;
    const end = await describing.end;
    if (end.kind === "failed") {
      const { code, detail, isTransient = false } = end.failure;
      const isDoubtful = isTransient || code === "timed-out";
      return { fileName, kind: { problem: detail }, isDoubtful };
    }
    const parsed = PluginDescription.safeParse(said);
    const kind = parsed.success
      ? pluginKind(parsed.data, config, deps.parseCron)
      : { problem: firstIssue(parsed.error) };
    return { fileName, kind, isDoubtful: false };
  };

  /** `isNextTry`: asks also those again that are in doubt. Nobody else does: the host would wait for them. */
  const look = async (isNextTry: boolean): Promise<void> => {
    const files = await listPlugins(folder);
    const before = new Map(known?.map((one) => [one.fileName, one]));
    const stillTrue = ({ fileName, stamp }: PluginFile): Known | undefined => {
      const old = before.get(fileName);
      return old?.stamp === stamp && !(isNextTry && old.isDoubtful) ? old : undefined;
    };
    if (known?.length === files.length && files.every(stillTrue)) return;
    const found: Known[] = [];
    for (const file of files) {
      const plugin = stillTrue(file) ?? (await describe(file.fileName));
      if (isStopped) return;
      found.push({ ...plugin, stamp: file.stamp });
    }
    known = found;
    announce(namePlugins(found, deps.builtIn));
    planNextTry(found.some(({ isDoubtful }) => isDoubtful));
  };

  const planNextTry = (isNeeded: boolean): void => {
    clearTimeout(nextTry);
    if (!isNeeded) {
      triesInVain = 0;
      return;
    }
    const afterMs = Math.min(AGAIN_WITHIN_MS, AGAIN_AFTER_MS * 2 ** triesInVain);
    nextTry = setTimeout(() => void lookInTurn(true), afterMs).unref();
    triesInVain += 1;
  };

  const announce = (kinds: readonly JobKind[]): void => {
    for (const { title, problem } of kinds) {
      if (problem !== undefined) log("warn", `the plugin ${title} cannot be used: ${problem}`);
    }
    deps.onKinds(kinds);
  };

  /** One after the other. */
  const lookInTurn = (isNextTry: boolean): Promise<void> => {
    refreshing = refreshing.then(async () => {
      if (isStopped) return;
      await look(isNextTry).catch((error) =>
        log("warn", `the plugins could not be read: ${error}`),
      );
    });
    return refreshing;
  };

  /** Answers at once when no file has changed. */
  const refresh = (): Promise<void> => lookInTurn(false);

  const onChange = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), QUIET_MS).unref();
  };

  return {
    refresh,
    /** Does not wait for the plugins: one may take its ten seconds. */
    start: (): void => {
      try {
        makeFolder(folder);
        watcher = watch(folder, onChange);
        watcher.on("error", () => watcher?.close());
      } catch (error) {
        log("warn", `the folder of the plugins is not watched: ${error}`);
      }
      void refresh();
    },
    stop: async (): Promise<void> => {
      isStopped = true;
      clearTimeout(timer);
      clearTimeout(nextTry);
      watcher?.close();
      stopDescribing();
      await refreshing;
    },
  };
};

interface PluginFile {
  readonly fileName: string;
  /** Another one when it was written anew. */
  readonly stamp: string;
}

const listPlugins = async (folder: string): Promise<readonly PluginFile[]> => {
  const names = (await readdir(folder).catch(() => [])).filter((name) =>
    /^[^.].*\.mjs$/.test(name),
  );
  const files = await Promise.all(
    names.sort().map(async (fileName) => {
      const found = await stat(join(folder, fileName)).catch(() => undefined);
      if (!found?.isFile()) return [];
      return [{ fileName, stamp: `${found.ino}:${found.size}:${found.mtimeMs}` }];
    }),
  );
  return files.flat();
};
