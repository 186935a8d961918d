import type { Health } from "../../../protocol/rest.ts";

export interface LibraryFacts {
  readonly tracks: number;
  readonly folders: number;
  readonly foldersOffline: number;
}

export interface JobsFacts {
  readonly running: number;
  readonly waiting: number;
  /** The newest that failed, unless it is long ago. */
  readonly lastFailed:
    | { readonly jobId: string; readonly kind: string; readonly endedAtMs: number }
    | undefined;
}

type Part = Health["parts"][string];

export const libraryPart = (facts: LibraryFacts): Part => {
  const { foldersOffline, tracks } = facts;
  if (foldersOffline > 0) {
    const reason = `${foldersOffline} of ${facts.folders} music folders are away.`;
    return { state: "ok", reason, todo: "plug-in-music", ...facts };
  }
  if (tracks === 0)
    return { state: "ok", reason: "There is no music yet.", todo: "add-music", ...facts };
  return { state: "ok", ...facts };
};

export const jobsPart = ({ lastFailed, ...counts }: JobsFacts): Part =>
  lastFailed === undefined
    ? { state: "ok", ...counts }
    : { state: "ok", reason: "A job has failed.", todo: "look-at-jobs", ...counts, lastFailed };
