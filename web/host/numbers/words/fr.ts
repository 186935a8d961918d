import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("fr");

export const words: Words = {
  title: "Chiffres",
  since: (when: string) => `Depuis ${when}`,
  songs: "Titres joués",
  music: "Musique",
  guests: "Invités",
  requests: "Demandes",
  votes: "Votes",
  skipped: "Passés",
  byHour: "Demandes par heure",
  topSongs: "Les plus joués",
  topVoted: "Les plus aimés",
  topGuests: "Qui a demandé le plus",
  topArtists: "Artistes",
  genres: "Genres",
  loudness: "Le volume d’origine des titres",
  nothingYet: "Rien pour l’instant",
  comeBack: "Dès le premier titre, la soirée se compte ici.",
  keepIt: "Garder la soirée",
  aboutReport:
    "Une page avec pochettes et graphiques, qui s’ouvre partout et s’envoie à tout le monde.",
  withGuests: "Avec le nom des invités",
  allEvenings: "Toutes les soirées, pas seulement celle-ci",
  writeReport: "Écrire le bilan",
  table: "Tableau (CSV)",
  reportFrom: (when: string) => `Bilan écrit ${when}`,
  meanLoudness: (lufs: string) => `En moyenne ${lufs} LUFS ; tous sont joués au même volume.`,
  requestsAt: (count: number, hour: string) =>
    `${hour} : ${say(count, { one: "# demande", other: "# demandes" })}`,
};
