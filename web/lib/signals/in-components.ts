import { type Component, options, type VNode } from "preact";
import { useState } from "preact/hooks";
import { forget, type Reader, startReading } from "./graph.ts";
import { computed, createWatcher, type ReadonlySignal } from "./signals.ts";

/** What Preact tells extensions while it draws; the names are those of its own packages. */
interface Drawing {
  __r?: (vnode: VNode & Drawn) => void;
  __e?: (...all: readonly unknown[]) => void;
  diffed?: (vnode: VNode) => void;
  unmount?: (vnode: VNode & Drawn) => void;
}
interface Drawn {
  readonly __c?: Component | null;
}

const watchers = new WeakMap<Component, Reader>();

const watcherOf = (component: Component): Reader => {
  const watcher = watchers.get(component) ?? createWatcher(() => component.forceUpdate());
  watchers.set(component, watcher);
  return watcher;
};

/** Components are drawn again when a signal that they read while they were drawn has another value. */
export const followSignals = (): void => {
  const hooks = options as Drawing;
  const { __r, __e, diffed, unmount } = hooks;
  let stop: (() => void) | undefined;
  const end = () => {
    stop?.();
    stop = undefined;
  };
  hooks.__r = (vnode) => {
    end();
    if (vnode.__c) stop = startReading(watcherOf(vnode.__c));
    __r?.(vnode);
  };
  hooks.diffed = (vnode) => {
    end();
    diffed?.(vnode);
  };
  hooks.__e = (...all) => {
    end();
    __e?.(...all);
  };
  hooks.unmount = (vnode) => {
    const watcher = vnode.__c && watchers.get(vnode.__c);
    if (watcher) forget(watcher);
    unmount?.(vnode);
  };
};

/** What follows from signals, for one component; it is drawn again only when that is another one. */
export const useComputed = <Value>(what: () => Value): ReadonlySignal<Value> =>
  useState(() => computed(what))[0];
