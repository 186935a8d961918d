import type { Words } from "./en.ts";

export const words: Words = {
  title: "Locandina",
  lead: "Due codici e siete tutti dentro",
  about: "Stampala e appendila dove passa la gente: al bar, alla porta, in bagno.",
  print: "Stampa",
  paper: "Carta",
  join: "Unisciti alla festa",
  wifiStep: "Inquadra per il Wi-Fi",
  pageStep: "Inquadra per scegliere la musica",
  network: "Wi-Fi",
  password: "Password",
  orType: "oppure scrivi",
  noWifi: "Scrivi il Wi-Fi in «Regole» e il suo codice sarà anche sulla locandina.",
  noApp: "Niente app, niente account, niente internet.",
  settings: "Alle regole",
  qrWifi: "Codice QR del Wi-Fi",
  qrPage: "Codice QR della pagina",
  thePoster: "la locandina",
};
