import type { Words } from "./en.ts";

export const words: Words = {
  title: "Cartel",
  lead: "Dos códigos y todos dentro",
  about: "Imprímelo y cuélgalo donde se junta la gente: en la barra, en la puerta, en el baño.",
  print: "Imprimir",
  paper: "Papel",
  join: "Únete a la fiesta",
  wifiStep: "Escanea para el wifi",
  pageStep: "Escanea para elegir la música",
  network: "Wifi",
  password: "Contraseña",
  orType: "o escribe",
  noWifi: "Pon el wifi en los ajustes y su código saldrá también en el cartel.",
  noApp: "Sin app, sin cuenta, sin internet.",
  settings: "Ir a los ajustes",
  qrWifi: "Código QR del wifi",
  qrPage: "Código QR de la página",
  thePoster: "el cartel",
};
