import type { Words } from "./en.ts";

export const words: Words = {
  missing: "Los archivos de música no están. ¿Sigue puesto el USB?",
  unreadable: "Los archivos de música no se pueden leer.",
  empty: "Los archivos de música están vacíos.",
  unplayable: "La jukebox no puede tocar estos archivos.",
  truncated: "Los archivos de música se cortan antes de tiempo.",
  stuck: "El sonido no avanza.",
};
