import type { Collection } from "../../core/ports/collection.ts";
import type { Log } from "../../core/ports/environment.ts";
import type { JobRun, RunJob } from "../../core/ports/jobs.ts";
import { entryBeside } from "../../lib/entry.ts";
import type { ImportInput, ImportNews, KnownPage } from "./import-folders.ts";

const SCRIPT = entryBeside(import.meta.url, "import.job");

export interface LocalMusicOptions {
  readonly coverFolder: string;
  readonly collection: Collection;
  readonly runJob: RunJob;
  readonly log: Log;
  /** Called when tracks have come or gone. */
  readonly onTracks: () => void;
}

/** Music folders of this box, brought into the library by a forked job. */
export const createLocalMusic = (options: LocalMusicOptions) => {
  const { coverFolder, collection, runJob, log, onTracks } = options;
  let running: JobRun | undefined;
  let isStopped = false;

  const onNews = async (news: ImportNews): Promise<void> => {
    switch (news.kind) {
      case "tracks":
        await collection.putTracks(news.tracks);
        onTracks();
        return;
      case "missing":
        await collection.markMissing(news.paths);
        onTracks();
        return;
      case "failed":
        log("warn", `not imported: ${JSON.stringify(news.path)}: ${news.reason}`);
        return;
      case "done":
        log("info", `library: ${JSON.stringify(news.counts)}`);
        return;
      default:
        return news satisfies never;
    }
  };

  return {
    /** Reads the folders; resolves when the library is up to date. */
    import: async (folders: readonly string[]): Promise<void> => {
      if (isStopped) return;
      const input: ImportInput = { folders, coverFolder };
      running = runJob<ImportNews>({
        script: SCRIPT,
        pages: knownPages(collection),
        input,
        onNews,
      });
      await running.done;
    },
    stop: (): void => {
      isStopped = true;
      running?.stop();
    },
  };
};

/** What the library has, a page at a time: all at once would stay in this process's memory. */
async function* knownPages(collection: Collection): AsyncGenerator<KnownPage> {
  let afterPath = "";
  for (;;) {
    const known = await collection.knownFiles(afterPath);
    const last = known.at(-1);
    if (!last) return;
    yield { known };
    afterPath = last.path;
  }
}
