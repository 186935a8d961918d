import type { Words } from "./en.ts";

export const words: Words = {
  title: "Historial",
  night: "La noche",
  mine: "Mis peticiones",
  waiting: "En espera",
  played: "Ya sonaron",
  place: (place) => `Puesto ${place} en la cola`,
  takeBack: "Retirar",
  takeBackLabel: (title) => `Retirar ${title}`,
  how: {
    playing: "suena ahora",
    skipped: "saltada",
    "voted-out": "fuera por votos",
    failed: "no se pudo reproducir",
    "put-back": "devuelta a la cola",
  },
  nothingPlayed: "Aún no ha sonado nada",
  nothingPlayedWords: "La primera canción de la noche puede ser la tuya.",
  nothingAsked: "Aún no has pedido nada",
  nothingAskedWords: "Lo que añadas aparecerá aquí, y cómo acabó.",
};
