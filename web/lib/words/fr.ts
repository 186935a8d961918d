import { words as refusals } from "../../../src/protocol/refusals/words/fr.ts";
import type { Words } from "./en.ts";
import { pluralsIn } from "./plural.ts";

const say = pluralsIn("fr");

export const words: Words = {
  language: "fr",
  moment: { now: "à l’instant", soon: "dans un instant" },
  dayAt: (day, time) => `${day} à ${time}`,
  tryAgainWhen: (soon) => `Réessaie ${soon}.`,
  didNotWork: "Ça n’a pas marché.",
  add: "Ajouter",
  back: "Retour",
  cancel: "Annuler",
  change: "Modifier",
  delete: "Supprimer",
  loading: "Chargement…",
  more: "Plus",
  next: "Suivant",
  remove: "Retirer",
  save: "Enregistrer",
  stop: "Arrêter",
  tryAgain: "Réessayer",
  guests: (count) => say(count, { one: "# invité", other: "# invités" }),
  songs: (count) => say(count, { one: "# titre", other: "# titres" }),
  votes: (count) => say(count, { one: "# vote", other: "# votes" }),
  refusals,
};
