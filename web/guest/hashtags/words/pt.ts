import type { Words } from "./en.ts";

export const words: Words = {
  title: "Hashtags da festa",
  label: "Sua hashtag",
  about: "Todo mundo vê, nos celulares e no telão.",
  aboutApproved: "Quando o anfitrião disser sim, todo mundo vê.",
  send: "Mandar",
  own: "As suas",
  waits: "espera o anfitrião",
  shown: "todo mundo vê",
  takeAway: "Tirar",
  takeAwayTag: (text) => `Tirar #${text}`,
};
