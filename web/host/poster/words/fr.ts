import type { Words } from "./en.ts";

export const words: Words = {
  title: "Affiche",
  lead: "Deux codes, et tout le monde y est",
  about: "Imprime-la et accroche-la là où l’on passe : au bar, à la porte, aux toilettes.",
  print: "Imprimer",
  paper: "Papier",
  join: "Rejoins la fête",
  wifiStep: "Scanne pour le Wi-Fi",
  pageStep: "Scanne pour choisir la musique",
  network: "Wi-Fi",
  password: "Mot de passe",
  orType: "ou tape",
  noWifi: "Indique le Wi-Fi dans les réglages, et son code sera aussi sur l’affiche.",
  noApp: "Sans appli, sans compte, sans internet.",
  settings: "Vers les réglages",
  qrWifi: "Code QR du Wi-Fi",
  qrPage: "Code QR de la page",
  thePoster: "l’affiche",
};
