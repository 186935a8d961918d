import type { Section } from "../section.ts";
import { words } from "../words/en.ts";

export const lights: Section = {
  id: "lights",
  word: words.tabs.lights,
  icon: "bulb",
  isInBar: true,
};
