import type { Words } from "./en.ts";

export const words: Words = {
  missing: "Die Musikdateien sind weg. Steckt der Stick noch?",
  unreadable: "Die Musikdateien lassen sich nicht lesen.",
  empty: "Die Musikdateien sind leer.",
  unplayable: "Die Jukebox kann diese Dateien nicht abspielen.",
  truncated: "Die Musikdateien hören zu früh auf.",
  stuck: "Der Ton kommt nicht voran.",
};
