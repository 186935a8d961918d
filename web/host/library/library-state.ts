import type { JobRun } from "../../../src/protocol/jobs.ts";
import type { DecadeCard, GenreCard, MusicFolder } from "../../../src/protocol/library.ts";
import { read, tryTo } from "../state/asking/ask.ts";
import { createResource } from "../state/asking/loaded.ts";
import { noteRun } from "../state/runs/work.ts";

interface Items<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string | undefined;
}

export const folders = createResource<Items<MusicFolder>>(() => read("/folders"));
export const decades = createResource<Items<DecadeCard>>(() => read("/decades?limit=30"));
export const genres = createResource<Items<GenreCard>>(() => read("/genres?limit=100"));

export const reloadLibrary = (): void => {
  void folders.reload();
  void decades.reload();
  void genres.reload();
};

/** Looks through all folders again. */
export const rescan = async (): Promise<void> => {
  const answer = await tryTo<JobRun>("POST", "/jobs", { kind: "rescan", input: {} });
  if (answer.ok) noteRun(answer.value);
};

const LIBRARY_KINDS = ["import", "rescan", "import-upload", "refresh-covers", "demo-songs"];

export const isAboutLibrary = ({ kind }: Pick<JobRun, "kind">): boolean =>
  LIBRARY_KINDS.includes(kind);
