import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("it");

export const words: Words = {
  title: "Stato",
  allWell: "Va tutto bene",
  lookHere: "Qualcosa ha bisogno di te",
  restartPlayer: "Riavvia il lettore",
  goThere: "Vai lì",
  repairs: "Se qualcosa si blocca",
  player: "Il lettore",
  playerAbout: "La musica si ferma un secondo e riprende da dov’era.",
  restart: "Riavvia",
  logs: "Il registro",
  logsAbout: "Quello che la scatola ha annotato negli ultimi giorni, per chi ti aiuta.",
  save: "Salva",
  turnOff: "Spegni",
  goodNight: "Buonanotte",
  turnedOff:
    "La scatola si sta spegnendo. Stacca la spina quando la luce verde smette di lampeggiare.",
  sound: "Suono",
  power: {
    restart: "Riavvia Rumpus",
    reboot: "Riavvia la scatola",
    off: "Spegni la scatola",
  },
  powerAbout: {
    restart: "La pagina sparisce un attimo; la musica continua.",
    reboot: "La musica sparisce un minuto e torna da sola.",
    off: "Prima di staccare la spina: tutto viene scritto.",
  },
  powerAsk: {
    restart: "Le pagine di tutti si ricollegano da sole in pochi secondi.",
    reboot: "La festa si ferma per circa un minuto. Coda e voti restano.",
    off: "La festa finisce per ora. Coda e voti restano per la prossima volta.",
  },
  states: {
    ok: "Bene",
    starting: "Si avvia",
    degraded: "Zoppica",
    down: "Non funziona",
  },
  parts: {
    store: "Scheda di memoria",
    player: "Musica",
    lights: "Luci",
    library: "Raccolta",
    jobs: "Lavori",
    memory: "Memoria",
    temperature: "Temperatura",
  },
  todos: {
    "restart-player": "Il lettore non risponde. Riavvialo.",
    "plug-in-sound": "Nessuno sente niente: collega le casse o una scheda audio USB.",
    "choose-sound": "L’uscita scelta non c’è più. Scegline un’altra in Suono.",
    "restart-rumpus": "Riavvia Rumpus.",
    "check-lights": "Una luce non risponde. Guarda quale.",
    "plug-in-music": "Manca una cartella di musica. Reinserisci la chiavetta.",
    "add-music": "Non c’è ancora musica. Aggiungi una cartella.",
    "look-at-jobs": "Un lavoro è fallito. Guarda perché.",
    "cool-down": "La scatola scotta. Dalle aria, o ombra.",
    "free-space": "C’è poco spazio. Cancella vecchi backup o file caricati.",
    "check-card":
      "La scheda di memoria non accetta più niente. Forse è bloccata o consumata: fai un backup e prendine una nuova.",
  },
  free: (bytes: string) => `${bytes} liberi`,
  database: (bytes: string) => `database ${bytes}`,
  songs: (count: number) => say(count, { one: "# brano", other: "# brani" }),
  foldersAway: (count: number) =>
    say(count, { one: "# cartella assente", other: "# cartelle assenti" }),
  running: (count: number) => say(count, { one: "# in corso", other: "# in corso" }),
  upFor: (span: string, version: string) => `Acceso da ${span}, versione ${version}.`,
};
