import { setTimeout as pause } from "node:timers/promises";

/** Asks again and again until there is an answer that is neither undefined nor false. */
export const waitFor = async <Found>(
  what: string,
  look: () => Promise<Found | undefined | false> | Found | undefined | false,
  withinMs = 10_000,
): Promise<Found> => {
  const endMs = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > endMs) throw new Error(`waited ${withinMs} ms in vain for ${what}`);
    await pause(10);
  }
};
