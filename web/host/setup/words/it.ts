import type { Words } from "./en.ts";

export const words: Words = {
  title: "Primi passi",
  lead: "Cinque minuti e la festa comincia",
  words: "Tutto si può cambiare dopo, e ogni passo può aspettare.",
  partyName: "Il nome della festa",
  newPin: "Il tuo PIN",
  pinForm: "Da 4 a 12 cifre. Chi lo conosce guida la festa, quindi non 1234.",
  keepPin: "Tieni questo PIN",
  later: "Più tardi",
  finish: "Fine: alla festa",
  isDone: "fatto",
  addMusic: "Aggiungi una cartella di musica",
  addLights: "Aggiungi luci",
  seePoster: "Guarda la locandina",
  steps: {
    name: "Nome",
    pin: "PIN",
    music: "Musica",
    sound: "Suono",
    lights: "Luci",
    poster: "Locandina",
    wifi: "Wi-Fi",
  },
  about: {
    name: "Gli ospiti lo vedono in cima alla loro pagina, sulla TV e sulla locandina.",
    pin: "Con questo entri qui da qualsiasi telefono. Scrivilo dove lo ritrovi all’una di notte.",
    music:
      "Inserisci una chiavetta USB o indica una cartella. Viene letta in background; la festa può già cominciare.",
    sound:
      "Scegli dove va la musica e suona il tono: dovresti sentirlo a sinistra, a destra e da entrambi i lati.",
    lights: "Una striscia LED, lampade WLED o niente: anche la TV mostra le luci.",
    poster: "Due codici da appendere: uno per il Wi-Fi, uno per la pagina.",
    wifi: "Gli ospiti entrano in questa rete e la pagina si apre da sola.",
  },
};
