import type { Words } from "./en.ts";

export const words: Words = {
  title: "Jij",
  name: "Je naam",
  nameAbout: "Die staat naast de nummers die je aanvraagt.",
  nameHidden: "Op dit feest ziet alleen de gastheer die.",
  save: "Opslaan",
  colour: "Je kleur",
  colourNumber: (number) => `Kleur ${number}`,
  requests: "Jouw nummers in de wachtrij",
  noRequests: "Er wacht niets van jou.",
  history: "Mijn verzoekjes",
  theme: "Weergave",
  themes: { system: "Als de telefoon", light: "Licht", dark: "Donker", oled: "Zwart" },
  language: "Taal",
  hostSignIn: "Aanmelden als gastheer",
  hostMenu: "Gastheermenu",
};
