import {
  batch,
  forget,
  hasNews,
  isNoted,
  note,
  type Reader,
  readAs,
  runLater,
  type Source,
  tell,
} from "./graph.ts";

export { batch };

/** A value that tells whoever reads it when it is another one. */
export interface ReadonlySignal<Value> {
  readonly value: Value;
  /** Reads without being told of changes. */
  readonly peek: () => Value;
  /** Calls at once, and with every other value; what it answers ends that. */
  readonly subscribe: (listener: (value: Value) => void) => () => void;
}

export interface Signal<Value> extends ReadonlySignal<Value> {
  value: Value;
}

/** Hears once of what may be several changes, and only when what was read is really another one. */
export const createWatcher = (onNews: () => void): Reader => {
  const run = () => {
    if (hasNews(watcher)) onNews();
  };
  const watcher: Reader = { seen: new Map(), onStale: () => runLater(run) };
  return watcher;
};

/** Runs now, and again whenever what it read is another one; what it answers ends that. */
export const effect = (what: () => void): (() => void) => {
  const run = () => batch(() => readAs(watcher, what));
  const watcher = createWatcher(run);
  run();
  return () => forget(watcher);
};

const reading = <Value>(peek: () => Value, read: () => Value) => ({
  peek,
  subscribe: (listener: (value: Value) => void) =>
    effect(() => {
      const value = read();
      readAs(undefined, () => listener(value));
    }),
});

export const signal = <Value>(first: Value): Signal<Value> => {
  let value = first;
  const nothing = () => undefined;
  const source: Source = { version: 0, readers: new Set(), refresh: nothing, onUnread: nothing };
  const read = () => {
    note(source);
    return value;
  };
  return {
    ...reading(() => value, read),
    get value() {
      return read();
    },
    set value(next) {
      if (Object.is(next, value)) return;
      value = next;
      source.version += 1;
      batch(() => tell(source));
    },
  };
};

/** What follows from other values. It is kept as long as somebody reads it. */
export const computed = <Value>(what: () => Value): ReadonlySignal<Value> => {
  let kept: { readonly value: Value } | undefined;
  let isSure = false;
  const reader: Reader = {
    seen: new Map(),
    onStale: () => {
      if (!isSure) return;
      isSure = false;
      tell(source);
    },
  };
  const renew = (): Value => {
    const value = kept && !hasNews(reader) ? kept.value : readAs(reader, what);
    if (!kept || !Object.is(value, kept.value)) {
      kept = { value };
      source.version += 1;
    }
    isSure = true;
    return value;
  };
  const refresh = (): Value => (isSure && kept ? kept.value : renew());
  const source: Source = {
    version: 0,
    readers: new Set(),
    refresh,
    onUnread: () => {
      forget(reader);
      kept = undefined;
      isSure = false;
    },
  };
  // Read by nobody who hears of changes, it would never be let go.
  const peek = (): Value => (source.readers.size > 0 ? refresh() : readAs(undefined, what));
  const read = (): Value => {
    if (isNoted()) note(source);
    return peek();
  };
  return {
    ...reading(peek, read),
    get value() {
      return read();
    },
  };
};
