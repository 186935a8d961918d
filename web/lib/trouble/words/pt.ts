import type { Words } from "./en.ts";

export const words: Words = {
  missing: "Os arquivos de música sumiram. O pendrive ainda está ligado?",
  unreadable: "Não dá para ler os arquivos de música.",
  empty: "Os arquivos de música estão vazios.",
  unplayable: "A jukebox não consegue tocar esses arquivos.",
  truncated: "Os arquivos de música acabam cedo demais.",
  stuck: "O som não anda.",
};
