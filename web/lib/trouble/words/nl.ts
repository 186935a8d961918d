import type { Words } from "./en.ts";

export const words: Words = {
  missing: "De muziekbestanden zijn weg. Zit de stick er nog in?",
  unreadable: "De muziekbestanden zijn niet te lezen.",
  empty: "De muziekbestanden zijn leeg.",
  unplayable: "De jukebox kan deze bestanden niet afspelen.",
  truncated: "De muziekbestanden stoppen te vroeg.",
  stuck: "Het geluid loopt vast.",
};
