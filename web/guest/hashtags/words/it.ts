import type { Words } from "./en.ts";

export const words: Words = {
  title: "Hashtag della festa",
  label: "Il tuo hashtag",
  about: "Lo vedono tutti, sui telefoni e sul grande schermo.",
  aboutApproved: "Appena chi ospita dice sì, lo vedono tutti.",
  send: "Dillo",
  own: "I tuoi",
  waits: "aspetta l’ok",
  shown: "lo vedono tutti",
  takeAway: "Togli",
  takeAwayTag: (text) => `Togli #${text}`,
};
