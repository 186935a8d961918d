import type { Words } from "./en.ts";

export const words: Words = {
  title: "Geschiedenis",
  night: "Vanavond",
  mine: "Mijn verzoekjes",
  waiting: "In de wachtrij",
  played: "Gedraaid",
  how: {
    playing: "draait nu",
    skipped: "overgeslagen",
    "voted-out": "weggestemd",
    failed: "kon niet draaien",
    "put-back": "terug in de wachtrij",
  },
  nothingPlayed: "Er is nog niets gedraaid",
  nothingPlayedWords: "Het eerste nummer van de avond kan van jou zijn.",
  nothingAsked: "Je hebt nog niets aangevraagd",
  nothingAskedWords: "Wat je aanvraagt staat hier, en hoe het afliep.",
};
