import type { Words } from "./en.ts";

export const words: Words = {
  missing: "Nie ma plików z muzyką. Czy pendrive jest podłączony?",
  unreadable: "Nie da się odczytać plików z muzyką.",
  empty: "Pliki z muzyką są puste.",
  unplayable: "Szafa grająca nie umie odtworzyć tych plików.",
  truncated: "Pliki z muzyką urywają się za wcześnie.",
  stuck: "Dźwięk stanął w miejscu.",
};
