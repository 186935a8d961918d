import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("es");
export const words: Words = {
  noMusic: "Aún no hay música",
  addToBegin: "Añade una carpeta con música para empezar.",
  inFolders: (count) => say(count, { one: "en # carpeta", other: "en # carpetas" }),
  notThere: (count) => say(count, { one: "# no está ahora", other: "# no están ahora" }),
  looking: "Buscando…",
  lookForNew: "Buscar música nueva",
  addFolder: "Añadir carpeta",
  folders: "Carpetas",
  offline: "Ahora no está. Sus canciones volverán con ella.",
  watchProblem: (why) => `${why} Los archivos nuevos salen tras «Buscar música nueva».`,
  removeNamed: (path) => `Quitar la carpeta ${path}`,
  noFolder: "Aún no hay carpetas",
  noFolderMore:
    "Una carpeta de la jukebox o de un USB puesto en ella. Suena desde allí, no se copia nada.",
  removeThis: "¿Quitar esta carpeta?",
  removeMore: (songs) =>
    `${songs}: ya no se podrán pedir. Los archivos se quedan donde están; añade la carpeta otra vez y todo vuelve.`,
  itsSongs: "Sus canciones",
  noSuchPath:
    "No existe esa carpeta en la jukebox. Revisa cada letra, también mayúsculas, y si el USB está puesto.",
  added: "Añadida. Sus canciones van llegando.",
  wholePath: "Escribe la ruta entera, empezando con una barra: /media/usb/Music",
  addAndRead: "Añadir y leer",
  pathLabel: "Carpeta en la jukebox",
  pathAbout:
    "También cuentan las carpetas de dentro. Los archivos se quedan donde están y nunca se cambian.",
  whatIsInIt: "Qué hay dentro",
  genres: "Géneros",
  decade: (digits) => `Años ${digits}`,
  phones: {
    title: "Música del móvil",
    off: "Nadie puede traer archivos",
    host: "Solo el anfitrión puede traer archivos",
    guests: "Los invitados pueden traer archivos",
    offMore: "Actívalo y llegarán canciones por la página de invitados.",
    upTo: (size) => `Hasta ${size} por archivo`,
    upToEach: (size, each) => `Hasta ${size} por archivo, ${each} por invitado y día`,
  },
};
