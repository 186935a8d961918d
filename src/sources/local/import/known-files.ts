import type { KnownFile } from "../../../core/ports/collection.ts";
import type { Twin } from "./place-file.ts";

/** What the library knows, and what this run adds to it. */
export interface KnownFiles {
  get(path: string): KnownFile | undefined;
  all(): Iterable<KnownFile>;
  count(): number;
  twins(contentId: string): readonly Twin[];
  /** From now on this file is there. */
  put(contentId: string, twin: Twin): void;
  /** It has moved away. */
  forget(path: string): void;
}

export const createKnownFiles = (pages: Iterable<readonly KnownFile[]>): KnownFiles => {
  const byPath = new Map<string, KnownFile>();
  const bySound = new Map<string, Twin[]>();

  const put = (contentId: string, twin: Twin): void => {
    const twins = bySound.get(contentId);
    if (!twins) bySound.set(contentId, [twin]);
    else {
      const others = twins.filter((each) => each.path !== twin.path);
      bySound.set(contentId, [...others, twin]);
    }
  };

  for (const page of pages) {
    for (const file of page) {
      byPath.set(file.path, file);
      if (file.contentId === undefined) continue;
      const isMain = file.state !== "duplicate";
      put(file.contentId, { path: file.path, tagKey: file.tagKey ?? "", isMain });
    }
  }

  return {
    get: (path) => byPath.get(path),
    all: () => byPath.values(),
    count: () => byPath.size,
    twins: (contentId) => bySound.get(contentId) ?? [],
    put,
    forget: (path) => {
      const contentId = byPath.get(path)?.contentId;
      byPath.delete(path);
      if (contentId === undefined) return;
      const others = (bySound.get(contentId) ?? []).filter((twin) => twin.path !== path);
      bySound.set(contentId, others);
    },
  };
};
