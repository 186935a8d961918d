import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("it");

export const words: Words = {
  title: "Stato",
  allWell: "Va tutto bene",
  lookHere: "Qui c’è bisogno di te",
  restartPlayer: "Riavvia il lettore",
  goThere: "Guarda",
  repairs: "Se qualcosa si blocca",
  player: "Il lettore",
  playerAbout: "La musica si ferma un secondo e riprende da dov’era.",
  restart: "Riavvia",
  logs: "Il registro",
  logsAbout: "Quello che il jukebox ha annotato negli ultimi giorni, per chi ti aiuta.",
  turnOff: "Spegni",
  goodNight: "Buonanotte",
  turnedOff:
    "Il jukebox si sta spegnendo. Stacca la spina quando la luce verde smette di lampeggiare.",
  sound: "Suono",
  power: {
    restart: "Riavvia Rumpus",
    reboot: "Riavvia il jukebox",
    off: "Spegni il jukebox",
  },
  powerAbout: {
    restart: "La pagina sparisce un attimo; la musica continua.",
    reboot: "La musica si ferma un minuto e torna da sola.",
    off: "Prima di staccare la spina: tutto viene salvato.",
  },
  powerAsk: {
    restart: "Le pagine di tutti tornano da sole in pochi secondi.",
    reboot: "La festa si ferma per circa un minuto. Coda e voti restano.",
    off: "La festa finisce per ora. Coda e voti restano per la prossima volta.",
  },
  states: {
    ok: "Bene",
    starting: "Si avvia",
    degraded: "Con problemi",
    down: "Non funziona",
  },
  parts: {
    store: "Scheda di memoria",
    player: "Musica",
    lights: "Luci",
    library: "Libreria",
    jobs: "Attività",
    memory: "Memoria",
    temperature: "Temperatura",
  },
  todos: {
    "restart-player": "Il lettore non risponde. Riavvialo.",
    "plug-in-sound": "Nessuno sente niente: collega le casse o una scheda audio USB.",
    "choose-sound": "L’uscita scelta non c’è più. Scegline un’altra in «Suono».",
    "restart-rumpus": "Riavvia Rumpus.",
    "check-lights": "Una luce non risponde. Guarda quale.",
    "plug-in-music": "Manca una cartella di musica. Reinserisci la chiavetta.",
    "add-music": "Non c’è ancora musica. Aggiungi una cartella.",
    "look-at-jobs": "Un’attività non è riuscita. Guarda perché.",
    "cool-down": "Il jukebox scotta. Dagli aria, o ombra.",
    "free-space": "C’è poco spazio. Cancella vecchi backup o file caricati.",
    "check-card":
      "Sulla scheda di memoria non si scrive più. Forse è bloccata o consumata: fai un backup e prendine una nuova.",
  },
  free: (bytes: string) => `${bytes} liberi`,
  database: (bytes: string) => `database ${bytes}`,
  songs: (count: number) => say(count, { one: "# brano", other: "# brani" }),
  foldersAway: (count: number) =>
    say(count, { one: "# cartella assente", other: "# cartelle assenti" }),
  running: (count: number) => say(count, { one: "# in corso", other: "# in corso" }),
  upFor: (span: string, version: string) => `Acceso da ${span}, versione ${version}.`,
};
