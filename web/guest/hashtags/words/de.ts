import type { Words } from "./en.ts";

export const words: Words = {
  title: "Hashtags der Party",
  label: "Dein Hashtag",
  about: "Alle sehen ihn, auf den Handys und auf dem großen Bildschirm.",
  aboutApproved: "Sobald der Host ihn freigibt, sehen ihn alle.",
  send: "Raus damit",
  own: "Deine",
  waits: "wartet auf den Host",
  shown: "für alle zu sehen",
  takeAway: "Wegnehmen",
  takeAwayTag: (text) => `#${text} wegnehmen`,
};
