import type { NewPlaylist, PlaylistRule } from "../../../src/protocol/library.ts";

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
      return { name, folder: draft.folder.trim() };
    default:
      return draft.kind satisfies never;
  }
};

/** What is missing before it can be made, in words. */
export const whatIsMissing = ({ kind, name, folder }: NewListDraft): string | undefined => {
  if (name.trim() === "") return "Give it a name.";
  return kind === "folder" && !folder.trim().startsWith("/") ? "Choose a folder." : undefined;
};
