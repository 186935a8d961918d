/** What can be read: a signal, or what is computed of some. */
export interface Source {
  /** Another number means another value. */
  version: number;
  readonly readers: Set<Reader>;
  /** Makes sure that its version is that of now. */
  readonly refresh: () => void;
  /** The last reader is gone. */
  readonly onUnread: () => void;
}

/** Who reads: an effect, a component, or what is computed. */
export interface Reader {
  /** What it read last time, and in which version. */
  seen: Map<Source, number>;
  /** Something that it read may be another one. */
  readonly onStale: () => void;
}

/** Whose reading is noted right now. */
let current: Reader | undefined;
let depth = 0;
const waiting = new Set<() => void>();

export const isNoted = (): boolean => current !== undefined;

export const note = (source: Source): void => {
  if (current) source.readers.add(current);
  source.refresh();
  current?.seen.set(source, source.version);
};

const leave = (source: Source, reader: Reader): void => {
  source.readers.delete(reader);
  if (source.readers.size === 0) source.onUnread();
};

/** From here on everything that is read is noted for `reader`, until what is answered is called. */
export const startReading = (reader: Reader | undefined): (() => void) => {
  const before = current;
  const old = reader?.seen;
  if (reader) reader.seen = new Map();
  current = reader;
  return () => {
    current = before;
    for (const source of old?.keys() ?? [])
      if (reader && !reader.seen.has(source)) leave(source, reader);
  };
};

export const readAs = <Value>(reader: Reader | undefined, what: () => Value): Value => {
  const stop = startReading(reader);
  try {
    return what();
  } finally {
    stop();
  }
};

/** It hears of nothing any more. */
export const forget = (reader: Reader): void => readAs(reader, () => undefined);

/** Is anything that it read really another one? */
export const hasNews = ({ seen }: Reader): boolean => {
  for (const [source, version] of seen) {
    source.refresh();
    if (source.version !== version) return true;
  }
  return false;
};

export const tell = ({ readers }: Source): void => {
  for (const { onStale } of [...readers]) onStale();
};

/** Runs with the end of the change that is under way, once for however much changes in it. */
export const runLater = (what: () => void): void => void waiting.add(what);

const settle = (): void => {
  for (const run of waiting) {
    waiting.delete(run);
    run();
  }
};

/** Whoever listens hears of all changes in `what` at once, at its end. */
export const batch = <Value>(what: () => Value): Value => {
  depth += 1;
  try {
    const value = what();
    if (depth === 1) settle();
    return value;
  } finally {
    depth -= 1;
  }
};
