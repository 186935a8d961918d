import type { Words } from "./en.ts";

export const words: Words = {
  outputs: "Où va la musique",
  auto: "Le jukebox décide",
  test: "Jouer un son d’essai",
  playing: "Écoute…",
  silent: "Aucune sortie audio trouvée. Branche des enceintes ou une carte son USB.",
};
