import type { Words } from "./en.ts";

export const words: Words = {
  title: "Historia",
  night: "Dziś",
  mine: "Moje życzenia",
  waiting: "Czekają",
  played: "Już leciały",
  how: {
    playing: "leci teraz",
    skipped: "pominięta",
    "voted-out": "przegłosowana",
    failed: "nie dała się odtworzyć",
    "put-back": "wróciła do kolejki",
  },
  nothingPlayed: "Jeszcze nic nie leciało",
  nothingPlayedWords: "Pierwsza piosenka wieczoru może być twoja.",
  nothingAsked: "Nie masz jeszcze życzeń",
  nothingAskedWords: "Tu zobaczysz, co zamawiasz i jak się to skończy.",
};
