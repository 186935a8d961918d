import { words as refusals } from "../../../src/protocol/refusals/words/es.ts";
import type { Words } from "./en.ts";
import { pluralsIn } from "./plural.ts";

const say = pluralsIn("es");

export const words: Words = {
  language: "es",
  moment: { now: "ahora mismo", soon: "enseguida" },
  dayAt: (day, time) => `${day} a ${/^0?1:/.test(time) ? "la" : "las"} ${time}`,
  tryAgainWhen: (soon) => `Prueba otra vez ${soon}.`,
  didNotWork: "No ha funcionado.",
  add: "Añadir",
  back: "Atrás",
  cancel: "Cancelar",
  change: "Cambiar",
  delete: "Borrar",
  loading: "Cargando…",
  more: "Más",
  next: "Siguiente",
  remove: "Quitar",
  save: "Guardar",
  stop: "Parar",
  tryAgain: "Reintentar",
  guests: (count) => say(count, { one: "# invitado", other: "# invitados" }),
  songs: (count) => say(count, { one: "# canción", other: "# canciones" }),
  votes: (count) => say(count, { one: "# voto", other: "# votos" }),
  refusals,
};
