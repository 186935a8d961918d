import { failed, ok, type Result } from "../../lib/result.ts";
import type { Collection, FolderRecord } from "../ports/collection.ts";
import type { JobStarter, Jobs } from "../ports/jobs.ts";

export interface WatchedFolder extends FolderRecord {
  /** Why new files show only after a rescan. */
  readonly watchProblem: string | undefined;
}

/** The folders that music comes from, as the host sees them. */
export interface MusicFolders {
  list(): Promise<readonly WatchedFolder[]>;
  /** Takes a folder into the library; the run brings its music. */
  add(path: string, by: JobStarter): ReturnType<Jobs["submit"]>;
  /** Its tracks leave the library; the files stay where they are. */
  drop(path: string): Promise<Result<undefined, "no-such-folder">>;
}

export interface MusicFolderParts {
  readonly collection: Collection;
  readonly submit: Jobs["submit"];
  readonly watchProblem: (path: string) => string | undefined;
  /** Called when a folder has left. */
  readonly onDropped: (path: string) => void;
}

export const createMusicFolders = (parts: MusicFolderParts): MusicFolders => {
  const { collection, submit, watchProblem, onDropped } = parts;
  return {
    list: async () =>
      (await collection.folders())
        .filter((folder) => !folder.isMount)
        .map((folder) => ({ ...folder, watchProblem: watchProblem(folder.path) })),
    add: (path, by) => submit("import", { folders: [path] }, by),
    drop: async (path) => {
      const known = await collection.folders();
      if (!known.some((folder) => folder.path === path && !folder.isMount))
        return failed("no-such-folder", `${path} is not a folder of the library`);
      await collection.dropFolder(path);
      onDropped(path);
      return ok(undefined);
    },
  };
};
