import type { Words } from "./en.ts";

export const words: Words = {
  title: "Você",
  name: "Seu nome",
  nameAbout: "Aparece ao lado das músicas que você pede.",
  nameHidden: "Nesta festa só o anfitrião vê.",
  save: "Salvar",
  colour: "Sua cor",
  colourNumber: (number) => `Cor ${number}`,
  requests: "Suas músicas na fila",
  noRequests: "Nenhuma sua está esperando.",
  history: "O que eu pedi",
  theme: "Aparência",
  themes: { system: "Como o celular", light: "Claro", dark: "Escuro", oled: "Preto" },
  language: "Idioma",
  hostSignIn: "Entrar como anfitrião",
  hostMenu: "Menu do anfitrião",
};
