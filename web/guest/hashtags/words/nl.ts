import type { Words } from "./en.ts";

export const words: Words = {
  title: "Hashtags van het feest",
  label: "Jouw hashtag",
  about: "Iedereen ziet hem, op de telefoons en op het grote scherm.",
  aboutApproved: "Zodra de gastheer ja zegt, ziet iedereen hem.",
  send: "Versturen",
  own: "Die van jou",
  waits: "wacht op de gastheer",
  shown: "voor iedereen te zien",
  takeAway: "Weghalen",
  takeAwayTag: (text) => `#${text} weghalen`,
};
