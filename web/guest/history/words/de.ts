import type { Words } from "./en.ts";

export const words: Words = {
  title: "Verlauf",
  night: "Bisher heute",
  mine: "Meine Wünsche",
  waiting: "Steht an",
  played: "Lief schon",
  how: {
    playing: "läuft gerade",
    skipped: "übersprungen",
    "voted-out": "rausgewählt",
    failed: "ließ sich nicht abspielen",
    "put-back": "zurück in der Schlange",
  },
  nothingPlayed: "Noch lief nichts",
  nothingPlayedWords: "Der erste Song könnte deiner sein.",
  nothingAsked: "Du hast dir noch nichts gewünscht",
  nothingAskedWords: "Was du dir wünschst, steht hier – und was daraus wurde.",
};
