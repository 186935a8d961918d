import type { Section } from "../section.ts";
import { LazyLightsPage } from "./lazy-page.tsx";

export const lights: Section = {
  id: "lights",
  word: "Lights",
  icon: "bulb",
  Page: LazyLightsPage,
};
