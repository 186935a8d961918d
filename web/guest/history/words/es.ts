import type { Words } from "./en.ts";

export const words: Words = {
  title: "Historial",
  night: "La noche",
  mine: "Mis peticiones",
  waiting: "En cola",
  played: "Ya sonaron",
  how: {
    playing: "suena ahora",
    skipped: "saltada",
    "voted-out": "fuera por votos",
    failed: "no se pudo poner",
    "put-back": "devuelta a la cola",
  },
  nothingPlayed: "Aún no ha sonado nada",
  nothingPlayedWords: "La primera canción de la noche puede ser la tuya.",
  nothingAsked: "Aún no has pedido nada",
  nothingAskedWords: "Lo que añadas aparecerá aquí, y cómo acabó.",
};
