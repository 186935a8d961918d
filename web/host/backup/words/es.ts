import type { Words } from "./en.ts";

export const words: Words = {
  title: "Copia de seguridad",
  safeAsOf: (when) => `Última copia: ${when}`,
  none: "Aún no hay copia",
  noneMore:
    "Haz una ahora y guárdala en otro aparato: la tarjeta puede perderse con todo lo que tiene.",
  what: "Votos, historial, listas, ajustes y las canciones que trajeron los invitados; no tus carpetas de música.",
  now: "Hacer copia ahora",
  backups: "Copias",
  made: (when) => `Hecha ${when}`,
  saveMade: (when) => `Guardar la copia hecha ${when}`,
  bringBack: "Restaurar",
  bringBackMore:
    "Una copia guardada puede volver: a esta jukebox o a una nueva. Lo que hay ahora se aparta antes.",
  bringBackOne: "Restaurar una copia",
  replaces:
    "La cola, los votos, el historial, las listas y los ajustes de ahora se cambian por los de la copia. Lo de ahora se aparta, no se borra.",
  checkedFirst: "Primero se comprueba el archivo. Nada cambia hasta que pongas el PIN.",
  chooseFile: "Elegir el archivo de la copia",
  fileEnds: "Su nombre acaba en .tar.zst",
  sending: (name) => `Enviando ${name}`,
  checking: "Comprobando si la copia está entera…",
  unusable: "Esta copia no sirve. No ha cambiado nada.",
  otherFile: "Elegir otro archivo",
  isWhole: "La copia está entera.",
  startsAnew: "La jukebox se reinicia con ella; la música se para mientras tanto.",
  putAside: "Todo lo posterior a esa copia se aparta: votos, peticiones, listas.",
  replace: "Reemplazar y reiniciar",
  pinNow: "El de ahora.",
  restarting: "Reiniciando…",
  restartingLate:
    "Tarda más de lo normal. Si no pasa nada, apaga y enciende la jukebox: sigue donde estaba.",
  restartingMore: "La música para un momento. Esta página vuelve sola.",
  starting: "La jukebox se está iniciando",
};
