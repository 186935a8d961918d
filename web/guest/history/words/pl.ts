import type { Words } from "./en.ts";

export const words: Words = {
  title: "Historia",
  night: "Dzisiejszy wieczór",
  mine: "Moje życzenia",
  waiting: "Czekają",
  played: "Już leciały",
  place: (place) => `Miejsce ${place} w kolejce`,
  takeBack: "Wycofaj",
  takeBackLabel: (title) => `Wycofaj ${title}`,
  how: {
    playing: "leci teraz",
    skipped: "pominięte",
    "voted-out": "przegłosowane",
    failed: "nie dało się odtworzyć",
    "put-back": "wróciło do kolejki",
  },
  nothingPlayed: "Jeszcze nic nie leciało",
  nothingPlayedWords: "Pierwszy utwór wieczoru może być twój.",
  nothingAsked: "Nie masz jeszcze życzeń",
  nothingAskedWords: "Tu zobaczysz, co dodasz i jak się to skończy.",
};
