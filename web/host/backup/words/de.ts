import type { Words } from "./en.ts";

export const words: Words = {
  title: "Backup",
  safeAsOf: (when) => `Zuletzt gesichert: ${when}`,
  none: "Noch kein Backup",
  noneMore:
    "Mach jetzt eins und speichere es auf einem anderen Gerät: Die Speicherkarte kann mit allem darauf verloren gehen.",
  what: "Stimmen, Verlauf, Playlists, Einstellungen und mitgebrachte Songs – nicht deine Musikordner.",
  now: "Jetzt sichern",
  backups: "Backups",
  made: (when) => `Gesichert: ${when}`,
  saveMade: (when) => `Backup speichern: ${when}`,
  bringBack: "Wiederherstellen",
  bringBackMore:
    "Ein gespeichertes Backup lässt sich zurückholen: auf diese Jukebox oder eine neue. Was jetzt hier ist, wird vorher beiseitegelegt.",
  bringBackOne: "Backup zurückholen",
  replaces:
    "Warteschlange, Stimmen, Verlauf, Playlists und Einstellungen von jetzt werden durch die des Backups ersetzt. Was jetzt hier ist, wird beiseitegelegt, nicht gelöscht.",
  checkedFirst: "Die Datei wird erst geprüft. Vor deiner PIN ändert sich nichts.",
  chooseFile: "Backup-Datei auswählen",
  fileEnds: "Der Name endet auf .tar.zst",
  sending: (name) => `Sendet ${name}`,
  checking: "Prüft, ob das Backup vollständig ist …",
  unusable: "Dieses Backup ist unbrauchbar. Es hat sich nichts geändert.",
  otherFile: "Andere Datei auswählen",
  isWhole: "Das Backup ist vollständig.",
  startsAnew: "Die Jukebox startet damit neu; solange pausiert die Musik.",
  putAside: "Alles seit diesem Backup wird beiseitegelegt: Stimmen, Wünsche, Playlists.",
  replace: "Ersetzen und neu starten",
  pinNow: "Die von jetzt.",
  restarting: "Startet neu …",
  restartingLate:
    "Das dauert länger, als es sollte. Wenn nichts passiert, schalt die Jukebox aus und wieder ein: Sie macht weiter, wo sie war.",
  restartingMore: "Die Musik macht kurz Pause. Diese Seite kommt von selbst wieder.",
  starting: "Die Jukebox startet",
};
