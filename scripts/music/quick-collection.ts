import type { Collection, FileOutcome, KnownFile } from "../../src/core/ports/collection.ts";
import { tagKey } from "../../src/lib/fold-text.ts";

const PAGE = 500;

/** Keeps what an import has to know, and costs nothing: what is measured is the import. */
export const quickCollection = (): Collection => {
  const files = new Map<string, KnownFile>();
  let inOrder: readonly KnownFile[] | undefined;
  return {
    putFiles: (outcomes) => {
      for (const outcome of outcomes) {
        const file = knownFile(outcome);
        files.set(file.path, file);
      }
      inOrder = undefined;
      return Promise.resolve();
    },
    markMissing: () => Promise.resolve(),
    knownFiles: (afterPath) => {
      inOrder ??= [...files.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
      const first = inOrder.findIndex(({ path }) => path > afterPath);
      return Promise.resolve(first < 0 ? [] : inOrder.slice(first, first + PAGE));
    },
    folders: () => Promise.resolve([]),
    putFolder: () => Promise.resolve(),
    dropFolder: () => Promise.resolve(),
    setFolderState: () => Promise.resolve(),
  };
};

const knownFile = (outcome: FileOutcome): KnownFile => {
  if (outcome.kind === "imported") {
    const { path, size, mtimeMs, contentId, coverId } = outcome.track;
    const cover = coverId === undefined ? {} : { coverId };
    return { path, size, mtimeMs, state: "ok", contentId, tagKey: tagKey(outcome.track), ...cover };
  }
  const { kind, file } = outcome;
  return { ...file, state: kind };
};
