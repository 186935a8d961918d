/** Folders that want to be looked at: `shallow` only themselves, `deep` with everything below. */
export interface Dirty {
  readonly shallow: readonly string[];
  readonly deep: readonly string[];
}

export interface DebounceOptions {
  /** So long nothing more must happen. */
  readonly quietMs: number;
  /** But never wait longer than this. */
  readonly mostMs: number;
  readonly onDue: (dirty: Dirty) => void;
}

/** Collects what changes: a file that is being copied tells so a hundred times a second. */
export const createDirtyFolders = ({ quietMs, mostMs, onDue }: DebounceOptions) => {
  const shallow = new Set<string>();
  const deep = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let firstAtMs = 0;

  const due = (): void => {
    timer = undefined;
    const dirty = { shallow: [...shallow].filter((path) => !deep.has(path)), deep: [...deep] };
    shallow.clear();
    deep.clear();
    onDue(dirty);
  };

  return {
    add: (path: string, kind: "shallow" | "deep"): void => {
      (kind === "deep" ? deep : shallow).add(path);
      const nowMs = performance.now();
      if (timer === undefined) firstAtMs = nowMs;
      clearTimeout(timer);
      timer = setTimeout(due, Math.max(0, Math.min(quietMs, firstAtMs + mostMs - nowMs)));
      timer.unref();
    },
    stop: (): void => {
      clearTimeout(timer);
      timer = undefined;
      shallow.clear();
      deep.clear();
    },
  };
};
