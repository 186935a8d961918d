import type { Words } from "./en.ts";

export const words: Words = {
  title: "Plakat",
  lead: "Dwa kody i wszyscy są w środku",
  about: "Wydrukuj i powieś tam, gdzie stoją ludzie: przy barze, przy drzwiach, w toalecie.",
  print: "Drukuj",
  paper: "Papier",
  join: "Dołącz do imprezy",
  wifiStep: "Zeskanuj: Wi-Fi",
  pageStep: "Zeskanuj i wybierz muzykę",
  network: "Wi-Fi",
  password: "Hasło",
  orType: "albo wpisz",
  noWifi: "Podaj Wi-Fi w „Zasady”, a jego kod też będzie na plakacie.",
  noApp: "Bez aplikacji, bez konta, bez internetu.",
  settings: "Do zasad",
  qrWifi: "Kod QR sieci Wi-Fi",
  qrPage: "Kod QR strony",
  thePoster: "plakat",
};
