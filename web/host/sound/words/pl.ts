import type { Words } from "./en.ts";

export const words: Words = {
  outputs: "Dokąd płynie muzyka",
  auto: "Decyduje szafa grająca",
  test: "Zagraj dźwięk próbny",
  playing: "Słuchaj…",
  silent: "Nie ma wyjścia dźwięku. Podłącz głośniki albo kartę dźwiękową USB.",
};
