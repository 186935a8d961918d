import type { Words } from "./en.ts";

export const words: Words = {
  title: "Tu",
  name: "Il tuo nome",
  nameAbout: "Compare accanto ai brani che chiedi.",
  nameHidden: "A questa festa lo vede solo l’host.",
  save: "Salva",
  colour: "Il tuo colore",
  colourNumber: (number) => `Colore ${number}`,
  requests: "I tuoi brani in coda",
  noRequests: "Nessuno dei tuoi è in attesa.",
  history: "Le mie richieste",
  theme: "Aspetto",
  themes: { system: "Come il tel.", light: "Chiaro", dark: "Scuro", oled: "Nero" },
  language: "Lingua",
  hostSignIn: "Accesso per l’host",
  hostMenu: "Menu dell’host",
};
