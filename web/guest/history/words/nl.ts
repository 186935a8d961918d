import type { Words } from "./en.ts";

export const words: Words = {
  title: "Geschiedenis",
  night: "Tot nu toe",
  mine: "Mijn verzoekjes",
  waiting: "In de wachtrij",
  played: "Gedraaid",
  place: (place) => `Plek ${place} in de wachtrij`,
  takeBack: "Terugnemen",
  takeBackLabel: (title) => `${title} terugnemen`,
  how: {
    playing: "nu bezig",
    skipped: "overgeslagen",
    "voted-out": "weggestemd",
    failed: "speelde niet af",
    "put-back": "teruggezet",
  },
  nothingPlayed: "Er is nog niets gedraaid",
  nothingPlayedWords: "Het eerste nummer van de avond kan van jou zijn.",
  nothingAsked: "Je hebt nog niets gevraagd",
  nothingAskedWords: "Wat je toevoegt staat hier, met hoe het afliep.",
};
