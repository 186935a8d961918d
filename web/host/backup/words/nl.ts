import type { Words } from "./en.ts";

export const words: Words = {
  title: "Back-up",
  safeAsOf: (when) => `Laatste back-up: ${when}`,
  none: "Nog geen back-up",
  noneMore:
    "Maak er nu een en sla hem op een ander apparaat op: de geheugenkaart kan met alles erop verloren gaan.",
  what: "Stemmen, geschiedenis, playlists, instellingen en meegebrachte nummers – niet je muziekmappen.",
  now: "Nu back-up maken",
  backups: "Back-ups",
  made: (when) => `Gemaakt ${when}`,
  saveMade: (when) => `Back-up opslaan: ${when}`,
  bringBack: "Terugzetten",
  bringBackMore:
    "Een opgeslagen back-up kan terug: op deze jukebox of op een nieuwe. Wat er nu is, wordt eerst opzijgezet.",
  bringBackOne: "Back-up terugzetten",
  replaces:
    "De wachtrij, stemmen, geschiedenis, playlists en instellingen van nu worden vervangen door die van de back-up. Wat er nu is, wordt opzijgezet, niet gewist.",
  checkedFirst:
    "Het bestand wordt eerst gecontroleerd. Er verandert niets voordat je de pincode typt.",
  chooseFile: "Back-upbestand kiezen",
  fileEnds: "De naam eindigt op .tar.zst",
  sending: (name) => `Verstuurt ${name}`,
  checking: "Controleert of de back-up compleet is…",
  unusable: "Deze back-up is niet te gebruiken. Er is niets veranderd.",
  otherFile: "Ander bestand kiezen",
  isWhole: "De back-up is compleet.",
  startsAnew: "De jukebox start ermee opnieuw; de muziek pauzeert zolang.",
  putAside: "Alles van na die back-up wordt opzijgezet: stemmen, verzoekjes, playlists.",
  replace: "Vervangen en herstarten",
  pinNow: "Die van nu.",
  restarting: "Start opnieuw…",
  restartingLate:
    "Dit duurt langer dan het hoort. Gebeurt er niets, zet de jukebox dan uit en weer aan: hij gaat verder waar hij was.",
  restartingMore: "De muziek pauzeert even. Deze pagina komt vanzelf terug.",
  starting: "De jukebox start op",
};
