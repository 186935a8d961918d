import type { Words } from "./en.ts";

export const words: Words = {
  title: "Du",
  name: "Dein Name",
  nameAbout: "Er steht neben den Songs, die du dir wünschst.",
  nameHidden: "Auf dieser Party sieht ihn nur der Host.",
  save: "Speichern",
  colour: "Deine Farbe",
  colourNumber: (number) => `Farbe ${number}`,
  requests: "Deine Songs in der Warteschlange",
  noRequests: "Von dir wartet gerade keiner.",
  history: "Meine Wünsche",
  theme: "Aussehen",
  themes: { system: "Wie das Handy", light: "Hell", dark: "Dunkel", oled: "Schwarz" },
  language: "Sprache",
  hostSignIn: "Als Host anmelden",
  hostMenu: "Host-Menü",
};
