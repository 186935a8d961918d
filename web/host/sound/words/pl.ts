import type { Words } from "./en.ts";

export const words: Words = {
  outputs: "Dokąd płynie muzyka",
  auto: "Wybór pudełka",
  test: "Zagraj dźwięk próbny",
  playing: "Słuchaj …",
  silent: "Nie znaleziono urządzenia dźwiękowego. Podłącz głośniki albo kartę dźwiękową USB.",
};
