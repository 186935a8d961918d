import type { Words } from "./en.ts";

export const words: Words = {
  outputs: "Adónde va la música",
  auto: "Decide la jukebox",
  test: "Poner un tono de prueba",
  playing: "Escucha…",
  silent: "No hay salida de sonido. Conecta altavoces o una tarjeta de sonido USB.",
};
