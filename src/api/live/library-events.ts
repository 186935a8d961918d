import type { Library } from "../../core/ports/library.ts";
import type { Hub } from "./hub.ts";

/** An import changes the library many times a second; pages look again at most this often. */
const TELL_EVERY_MS = 1000;

/** Tells every page that there is other music; to be called at every change. */
export const createLibraryNews = (hub: Hub, library: Pick<Library, "count">) => {
  let timer: NodeJS.Timeout | undefined;
  let toldAtMs = Number.NEGATIVE_INFINITY;

  const tell = async (): Promise<void> => {
    timer = undefined;
    toldAtMs = performance.now();
    const tracks = await library.count();
    hub.tellAside({ kind: "library-changed", tracks });
  };

  return {
    changed: (): void => {
      if (timer !== undefined) return;
      const waitMs = Math.max(0, toldAtMs + TELL_EVERY_MS - performance.now());
      // A store that is just closing has nothing to tell.
      timer = setTimeout(() => void tell().catch(() => undefined), waitMs);
    },
    stop: (): void => clearTimeout(timer),
  };
};
