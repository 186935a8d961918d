import type { FoundWled, WledFinder } from "../../../core/ports/lights.ts";
import { type Announcement, type Browse, browseBonjour } from "./find/browse.ts";
import { isNear } from "./find/is-near.ts";
import { askWled } from "./watch/wled-info.ts";

export interface WledFinderOptions {
  readonly browse: Browse;
  readonly askTimeoutMs: number;
}

/** A network full of WLEDs has fewer; a flood of announcements has more. */
const MAX_FOUND = 64;

const describe = async (
  { name, port }: Announcement,
  host: string,
  timeoutMs: number,
): Promise<FoundWled | undefined> => {
  try {
    const info = await askWled(host, port, timeoutMs);
    return { name: info.name || name, host, count: info.count, isRgbw: info.isRgbw };
  } catch {
    // Something else under that name, or gone again.
    return undefined;
  }
};

/** Finds the WLEDs of this network by multicast DNS and asks each for its LEDs. */
export const createWledFinder = (wish: Partial<WledFinderOptions> = {}): WledFinder => {
  const { browse, askTimeoutMs } = { browse: browseBonjour, askTimeoutMs: 2000, ...wish };

  const listen = async (withinMs: number): Promise<readonly FoundWled[]> => {
    const byHost = new Map<string, Promise<FoundWled | undefined>>();
    let end: (() => void) | undefined;
    const heard = new Promise<void>((resolve) => {
      setTimeout(resolve, withinMs);
      const onFound = (found: Announcement): void => {
        const host = found.addresses.find(isNear);
        if (host === undefined || byHost.has(host) || byHost.size >= MAX_FOUND) return;
        byHost.set(host, describe(found, host, askTimeoutMs));
      };
      end = browse(onFound, () => resolve());
    });
    try {
      await heard;
    } finally {
      end?.();
    }
    const found = await Promise.all(byHost.values());
    return found.filter((wled) => wled !== undefined);
  };
  return {
    find: async (withinMs) => {
      try {
        return await listen(withinMs);
      } catch {
        // No network, or none with multicast.
        return [];
      }
    },
  };
};
