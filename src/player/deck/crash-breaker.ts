const WINDOW_MS = 60_000;
const MAX_CRASHES_PER_TAG = 3;
const BACK_OFF_MS = [100, 1000, 5000] as const;

export interface CrashBreaker {
  /** mpv died while `tag` was playing. True: do not try that one again. */
  crashed(tag: string | undefined): boolean;
  /** How long to wait before the next start. */
  backOffMs(): number;
}

/** Tells a bad day from a track that kills every mpv. */
export const createCrashBreaker = (now: () => number): CrashBreaker => {
  let crashes: readonly { readonly tag: string | undefined; readonly atMs: number }[] = [];
  return {
    crashed: (tag) => {
      crashes = [...crashes, { tag, atMs: now() }].filter(({ atMs }) => now() - atMs < WINDOW_MS);
      const deaths = crashes.filter((crash) => tag !== undefined && crash.tag === tag).length;
      if (deaths < MAX_CRASHES_PER_TAG) return false;
      // The culprit is known: the next song need not wait for 5 s.
      crashes = [];
      return true;
    },
    backOffMs: () => {
      const recent = crashes.filter(({ atMs }) => now() - atMs < WINDOW_MS).length;
      return BACK_OFF_MS[Math.min(Math.max(recent, 1), BACK_OFF_MS.length) - 1] ?? 5000;
    },
  };
};
