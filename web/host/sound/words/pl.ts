import type { Words } from "./en.ts";

export const words: Words = {
  outputs: "Dokąd płynie muzyka",
  auto: "Decyduje szafa grająca",
  test: "Zagraj dźwięk próbny",
  playing: "Słuchaj…",
  silent: "Brak wyjścia dźwięku. Podłącz głośniki albo kartę USB.",
};
