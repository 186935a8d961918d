import type { Words } from "./en.ts";

export const words: Words = {
  title: "Hashtagi imprezy",
  label: "Twój hashtag",
  about: "Widzą go wszyscy, na telefonach i na dużym ekranie.",
  aboutApproved: "Gdy gospodarz się zgodzi, zobaczą go wszyscy.",
  send: "Wyślij",
  own: "Twoje",
  waits: "czeka na gospodarza",
  shown: "widoczny dla wszystkich",
  takeAway: "Usuń",
  takeAwayTag: (text) => `Usuń #${text}`,
};
