import type { Words } from "./en.ts";

export const words: Words = {
  title: "Histórico",
  night: "A noite",
  mine: "Meus pedidos",
  waiting: "Na fila",
  played: "Já tocaram",
  how: {
    playing: "tocando",
    skipped: "pulada",
    "voted-out": "fora por votos",
    failed: "não tocou",
    "put-back": "voltou à fila",
  },
  nothingPlayed: "Ainda não tocou nada",
  nothingPlayedWords: "A primeira da noite pode ser a sua.",
  nothingAsked: "Você ainda não pediu nada",
  nothingAskedWords: "O que você pedir aparece aqui, e no que deu.",
};
