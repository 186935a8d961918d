import type { Words } from "./en.ts";

export const words: Words = {
  title: "Cartaz",
  lead: "Dois códigos e todo mundo está dentro",
  about: "Imprima e pendure onde as pessoas ficam: no bar, na porta, no banheiro.",
  print: "Imprimir",
  paper: "Papel",
  join: "Entre na festa",
  wifiStep: "Escaneie: Wi-Fi",
  pageStep: "Escaneie e escolha a música",
  network: "Wi-Fi",
  password: "Senha",
  orType: "ou digite",
  noWifi: "Ponha o Wi-Fi nos ajustes e o código dele também sai no cartaz.",
  noApp: "Sem app, sem conta, sem internet.",
  settings: "Ir aos ajustes",
  qrWifi: "Código QR do Wi-Fi",
  qrPage: "Código QR da página",
  thePoster: "o cartaz",
};
