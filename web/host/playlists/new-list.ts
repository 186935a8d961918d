import type { NewPlaylist, PlaylistRule } from "../../../src/protocol/library.ts";
import { words } from "./words/en.ts";

export type NewListKind = "manual" | "smart" | "history" | "folder";

/** What the form knows. */
export interface NewListDraft {
  readonly kind: NewListKind;
  readonly name: string;
  readonly rule: PlaylistRule;
  readonly hours: number;
  readonly folder: string;
}

const HOUR_MS = 3_600_000;

/** What to ask the jukebox for. */
export const newList = (draft: NewListDraft, nowMs: number): NewPlaylist => {
  const name = draft.name.trim();
  switch (draft.kind) {
    case "manual":
      return { name };
    case "smart":
      return { name, rule: draft.rule };
    case "history":
      return {
        name,
        playedBetween: { fromMs: nowMs - draft.hours * HOUR_MS, untilMs: nowMs },
      };
    case "folder":
      return { name, folder: draft.folder.trim().replace(/(.)\/+$/, "$1") };
    default:
      return draft.kind satisfies never;
  }
};

const isWithin = (path: string, root: string): boolean =>
  path === root || path.startsWith(root.endsWith("/") ? root : `${root}/`);

/**
 * What is missing before it can be made, in words. `roots`: the folders of the library, once they are
 * known; a list of any other folder would be made, and stay empty.
 */
export const whatIsMissing = (
  { kind, name, folder }: NewListDraft,
  roots?: readonly string[],
): string | undefined => {
  if (name.trim() === "") return words.make.needsName;
  if (kind !== "folder") return undefined;
  const path = folder.trim().replace(/(.)\/+$/, "$1");
  if (!path.startsWith("/")) return words.make.needsFolder;
  return !roots || roots.some((root) => isWithin(path, root))
    ? undefined
    : words.make.folderUnknown;
};
