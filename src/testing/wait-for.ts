import { setTimeout as pause } from "node:timers/promises";

type Nothing = undefined | null | false;

/** Asks again and again until there is an answer that is not undefined, null or false. */
export const waitFor = async <Found>(
  what: string,
  look: () => Promise<Found | Nothing> | Found | Nothing,
  withinMs = 30_000,
): Promise<Found> => {
  const endMs = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) return found;
    if (Date.now() > endMs) throw new Error(`waited ${withinMs} ms in vain for ${what}`);
    await pause(10);
  }
};
