import type { Words } from "./en.ts";

export const words: Words = {
  title: "Ty",
  name: "Twoje imię",
  nameAbout: "Widać je przy utworach, które zamawiasz.",
  nameHidden: "Na tej imprezie widzi je tylko gospodarz.",
  save: "Zapisz",
  saved: "Zapisane.",
  colour: "Twój kolor",
  colourNumber: (number) => `Kolor ${number}`,
  requests: "Twoje utwory w kolejce",
  noRequests: "Żaden twój teraz nie czeka.",
  history: "Moje życzenia",
  theme: "Wygląd",
  themes: { system: "Jak telefon", light: "Jasny", dark: "Ciemny", oled: "Czarny" },
  language: "Język",
  hostSignIn: "Logowanie gospodarza",
  hostMenu: "Menu gospodarza",
};
