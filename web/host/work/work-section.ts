import type { Section } from "../section.ts";
import { WorkPage } from "./work-page.tsx";

export const work: Section = {
  id: "work",
  word: "Work",
  icon: "work",
  Page: WorkPage,
};
