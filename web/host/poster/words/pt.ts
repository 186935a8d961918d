import type { Words } from "./en.ts";

export const words: Words = {
  title: "Cartaz",
  lead: "Dois códigos e estão todos dentro",
  about: "Imprime-o e pendura-o onde as pessoas estão: no bar, à porta, na casa de banho.",
  print: "Imprimir",
  paper: "Papel",
  join: "Junta-te à festa",
  wifiStep: "Lê o código: Wi-Fi",
  pageStep: "Lê o código e escolhe a música",
  network: "Wi-Fi",
  password: "Palavra-passe",
  orType: "ou escreve",
  noWifi: "Põe o Wi-Fi nas definições e o código dele também fica no cartaz.",
  noApp: "Sem app, sem conta, sem internet.",
  settings: "Ir às definições",
  qrWifi: "Código QR do Wi-Fi",
  qrPage: "Código QR da página",
  thePoster: "o cartaz",
};
