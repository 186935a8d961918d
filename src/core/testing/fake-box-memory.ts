import type { BoxMemory } from "../ports/box.ts";

/** A box's memory that lasts as long as the test. */
export const createFakeBoxMemory = (): BoxMemory => {
  const settings = new Map<string, string>();
  return {
    boxSetting: (name) => Promise.resolve(settings.get(name)),
    putBoxSetting: (name, value) => Promise.resolve(void settings.set(name, value)),
  };
};
