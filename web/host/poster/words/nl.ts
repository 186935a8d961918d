import type { Words } from "./en.ts";

export const words: Words = {
  title: "Poster",
  lead: "Twee codes, en iedereen doet mee",
  about: "Print hem en hang hem op waar mensen staan: aan de bar, bij de deur, op de wc.",
  print: "Afdrukken",
  paper: "Papier",
  join: "Doe mee!",
  wifiStep: "Scan voor de wifi",
  pageStep: "Scan en kies de muziek",
  network: "Wifi",
  password: "Wachtwoord",
  orType: "of typ",
  noWifi: "Vul de wifi in bij ‘Regels’, dan staat die code ook op de poster.",
  noApp: "Geen app, geen account, geen internet.",
  settings: "Naar de regels",
  qrWifi: "QR-code van de wifi",
  qrPage: "QR-code van de pagina",
  thePoster: "de poster",
};
