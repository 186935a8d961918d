import type { Words } from "./en.ts";

export const words: Words = {
  title: "Hashtags de la fiesta",
  label: "Tu hashtag",
  about: "Lo ven todos, en los móviles y en la pantalla grande.",
  aboutApproved: "Cuando el anfitrión diga que sí, lo verán todos.",
  send: "Enviar",
  own: "Los tuyos",
  waits: "espera al anfitrión",
  shown: "lo ven todos",
  takeAway: "Quitar",
  takeAwayTag: (text) => `Quitar #${text}`,
};
