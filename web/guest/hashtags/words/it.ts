import type { Words } from "./en.ts";

export const words: Words = {
  title: "Hashtag della festa",
  label: "Il tuo hashtag",
  about: "Lo vedono tutti, sui telefoni e sul grande schermo.",
  aboutApproved: "Appena l’host dice sì, lo vedono tutti.",
  send: "Invia",
  own: "I tuoi",
  waits: "aspetta l’host",
  shown: "lo vedono tutti",
  takeAway: "Togli",
  takeAwayTag: (text) => `Togli #${text}`,
};
