import type { Words } from "./en.ts";

export const words: Words = {
  title: "Plakat",
  lead: "Zwei Codes, und alle sind dabei",
  about: "Drucken und dort aufhängen, wo die Leute stehen: an der Bar, an der Tür, auf dem Klo.",
  print: "Drucken",
  paper: "Papier",
  join: "Mach mit!",
  wifiStep: "Scannen: ins WLAN",
  pageStep: "Scannen: Musik wünschen",
  network: "WLAN",
  password: "Passwort",
  orType: "oder tippen:",
  noWifi: "Trag das WLAN unter „Regeln“ ein, dann steht auch sein Code auf dem Plakat.",
  noApp: "Keine App, kein Konto, kein Internet.",
  settings: "Zu den Regeln",
  qrWifi: "QR-Code des WLANs",
  qrPage: "QR-Code der Seite",
  thePoster: "das Plakat",
};
