import type { Collection } from "../../core/ports/collection.ts";
import type { ImportNews } from "./import/import-messages.ts";

export interface NewsTakers {
  readonly collection: Collection;
  /** Called when tracks have come, gone or changed. */
  readonly onTracks: () => void;
  /** Called with folders that an import has seen. */
  readonly onFolders: (paths: readonly string[]) => void;
}

/** Does what an import asks of the daemon; resolves when it is stored. */
export const takeNews = async (
  news: ImportNews,
  { collection, onTracks, onFolders }: NewsTakers,
): Promise<void> => {
  switch (news.kind) {
    case "files":
      await collection.putFiles(news.files);
      onTracks();
      return;
    case "missing":
      await collection.markMissing(news.paths);
      onTracks();
      return;
    case "folder-state":
      await collection.setFolderState(news.path, news.state);
      onTracks();
      return;
    case "mount":
      await collection.putFolder(news.path, true);
      return;
    case "folders":
      onFolders(news.paths);
      return;
    default:
      news satisfies never;
  }
};
