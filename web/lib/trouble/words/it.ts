import type { Words } from "./en.ts";

export const words: Words = {
  missing: "I file della musica non ci sono più. La chiavetta è ancora inserita?",
  unreadable: "I file della musica non si leggono.",
  empty: "I file della musica sono vuoti.",
  unplayable: "Il jukebox non sa suonare questi file.",
  truncated: "I file della musica finiscono troppo presto.",
  stuck: "Il suono non va avanti.",
};
