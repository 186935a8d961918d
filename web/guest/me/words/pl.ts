import type { Words } from "./en.ts";

export const words: Words = {
  title: "Ty",
  name: "Twoje imię",
  nameAbout: "Widać je przy piosenkach, które zamawiasz.",
  nameHidden: "Na tej imprezie widzi je tylko gospodarz.",
  save: "Zapisz",
  colour: "Twój kolor",
  colourNumber: (number) => `Kolor ${number}`,
  requests: "Twoje piosenki w kolejce",
  noRequests: "Żadna twoja teraz nie czeka.",
  history: "Moje życzenia",
  theme: "Wygląd",
  themes: { system: "Jak telefon", light: "Jasny", dark: "Ciemny", oled: "Czarny" },
  language: "Język",
  hostSignIn: "Logowanie gospodarza",
  hostMenu: "Menu gospodarza",
};
