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
  /** Called when the list is not what it was. */
  readonly onChanged: () => void;
}

export const createMusicFolders = (parts: MusicFolderParts): MusicFolders => {
  const { collection, submit, watchProblem, onDropped, onChanged } = parts;
  return {
    list: async () =>
      (await collection.folders())
        .filter((folder) => !folder.isMount)
        .map((folder) => ({ ...folder, watchProblem: watchProblem(folder.path) })),
    add: async (path, by) => {
      const run = await submit("import", { folders: [path] }, by);
      if (!run.ok) return run;
      // It is one of them from now on, however long the run has to wait.
      for (const folder of foldersIn(run.value.input)) await collection.putFolder(folder, false);
      onChanged();
      return run;
    },
    drop: async (path) => {
      const known = await collection.folders();
      if (!known.some((folder) => folder.path === path && !folder.isMount))
        return failed("no-such-folder", `${path} is not a folder of the library`);
      await collection.dropFolder(path);
      onDropped(path);
      onChanged();
      return ok(undefined);
    },
  };
};

/** As the kind has tidied them. */
const foldersIn = (input: unknown): readonly string[] => {
  const folders = (input as { readonly folders?: unknown }).folders;
  return Array.isArray(folders) ? folders.filter((each) => typeof each === "string") : [];
};
