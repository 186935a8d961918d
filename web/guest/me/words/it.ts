import type { Words } from "./en.ts";

export const words: Words = {
  title: "Tu",
  name: "Il tuo nome",
  nameAbout: "Compare accanto ai brani che chiedi.",
  nameHidden: "A questa festa lo vede solo chi ospita.",
  save: "Salva",
  saved: "Salvato.",
  colour: "Il tuo colore",
  colourNumber: (number) => `Colore ${number}`,
  requests: "I tuoi brani in coda",
  noRequests: "Nessuno dei tuoi è in attesa.",
  history: "Cosa ho chiesto",
  theme: "Aspetto",
  themes: { system: "Come il telefono", light: "Chiaro", dark: "Scuro", oled: "Nero" },
  language: "Lingua",
  hostSignIn: "Accesso per chi ospita",
  hostMenu: "Menu di chi ospita",
};
