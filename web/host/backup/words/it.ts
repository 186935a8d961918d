import type { Words } from "./en.ts";

export const words: Words = {
  title: "Backup",
  safeAsOf: (when) => `Ultimo backup: ${when}`,
  none: "Ancora nessun backup",
  noneMore:
    "Fanne uno adesso e salvalo su un altro dispositivo: la scheda può andare persa con tutto il contenuto.",
  what: "Voti, cronologia, playlist, regole e i brani portati dagli ospiti – non le tue cartelle di musica.",
  now: "Fai un backup ora",
  backups: "I backup",
  made: (when) => `Fatto ${when}`,
  saveMade: (when) => `Salva il backup fatto ${when}`,
  bringBack: "Ripristina",
  bringBackMore:
    "Un backup salvato può tornare: su questo jukebox o su uno nuovo. Quello che c’è adesso viene prima messo da parte.",
  bringBackOne: "Ripristina un backup",
  replaces:
    "Coda, voti, cronologia, playlist e regole di adesso vengono sostituiti da quelli del backup. Quello che c’è viene messo da parte, non cancellato.",
  checkedFirst: "Prima il file viene controllato. Niente cambia finché non metti il PIN.",
  chooseFile: "Scegli il file del backup",
  fileEnds: "Il nome finisce con .tar.zst",
  sending: (name) => `Invio ${name}`,
  checking: "Controllo se il backup è intero…",
  unusable: "Questo backup non si può usare. Non è cambiato niente.",
  otherFile: "Scegli un altro file",
  isWhole: "Il backup è intero.",
  startsAnew: "Il jukebox riparte con questo; intanto la musica si ferma.",
  putAside: "Tutto ciò che è venuto dopo viene messo da parte: voti, richieste, playlist.",
  replace: "Sostituisci e riavvia",
  pinNow: "Quello di adesso.",
  restarting: "Riavvio…",
  restartingLate:
    "Ci mette più del dovuto. Se non succede niente, spegni e riaccendi il jukebox: riprende da dov’era.",
  restartingMore: "La musica si ferma un attimo. Questa pagina torna da sola.",
  starting: "Il jukebox si sta avviando",
};
