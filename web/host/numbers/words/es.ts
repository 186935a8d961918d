import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("es");

export const words: Words = {
  title: "Números",
  since: (when: string) => `Desde ${when}`,
  songs: "Canciones",
  music: "Música",
  guests: "Invitados",
  requests: "Peticiones",
  votes: "Votos",
  skipped: "Saltadas",
  byHour: "Peticiones por hora",
  topSongs: "Las más escuchadas",
  topVoted: "Las más queridas",
  topGuests: "Quién pidió más",
  topArtists: "Artistas",
  genres: "Géneros",
  loudness: "El volumen original de las canciones",
  nothingYet: "Todavía nada",
  comeBack: "En cuanto suene la primera canción, la noche se cuenta aquí.",
  keepIt: "Guardar la noche",
  aboutReport:
    "Una página con portadas y gráficos que se abre en cualquier sitio y se puede enviar a todos.",
  withGuests: "Con los nombres de los invitados",
  allEvenings: "Todas las noches, no solo esta",
  writeReport: "Escribir el resumen",
  table: "Tabla (CSV)",
  reportFrom: (when: string) => `Resumen escrito ${when}`,
  meanLoudness: (lufs: string) => `De media ${lufs} LUFS; todas suenan igual de fuerte.`,
  requestsAt: (count: number, hour: string) =>
    `${hour}: ${say(count, { one: "# petición", other: "# peticiones" })}`,
};
