import type { Words } from "./en.ts";

export const words: Words = {
  title: "Tú",
  name: "Tu nombre",
  nameAbout: "Aparece junto a las canciones que pides.",
  nameHidden: "En esta fiesta solo lo ve el anfitrión.",
  save: "Guardar",
  colour: "Tu color",
  colourNumber: (number) => `Color ${number}`,
  requests: "Tus canciones en la cola",
  noRequests: "Ahora no hay ninguna tuya.",
  history: "Mis peticiones",
  theme: "Aspecto",
  themes: { system: "Como el móvil", light: "Claro", dark: "Oscuro", oled: "Negro" },
  language: "Idioma",
  hostSignIn: "Entrar como anfitrión",
  hostMenu: "Menú del anfitrión",
};
