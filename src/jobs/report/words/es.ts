import type { Words } from "./en.ts";

export const words: Words = {
  report: "Resumen de la fiesta",
  songs: "Canciones que sonaron",
  music: "Horas de música",
  guests: "Invitados que participaron",
  requests: "Peticiones",
  votes: "Votos",
  skipped: "Saltadas",
  byHour: "Peticiones por hora",
  topSongs: "Las canciones de la noche",
  topVoted: "Las más queridas",
  topArtists: "Artistas",
  topGuests: "Quién pidió más",
  genres: "Géneros",
  loudness: "El volumen original de las canciones",
  nothing: "Todavía no ha sonado nada.",
  madeBy: "Hecho por Rumpus, la fiesta en una caja.",
};
