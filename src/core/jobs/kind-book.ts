import type { JobKind } from "../ports/jobs.ts";

/** The kinds of work there are: our own, and those of plugins once they have been read. */
export const createKindBook = (own: readonly JobKind[], arePluginsKnown: boolean) => {
  let plugins: readonly JobKind[] = [];
  let isComplete = arePluginsKnown;
  const all = (): readonly JobKind[] => [...own, ...plugins];
  return {
    all,
    find: (kind: string): JobKind | undefined => all().find((one) => one.kind === kind),
    /** False: a kind that is not there may still come. */
    isComplete: (): boolean => isComplete,
    setPlugins: (found: readonly JobKind[]): void => {
      plugins = found;
      isComplete = true;
    },
  };
};

export type KindBook = ReturnType<typeof createKindBook>;
