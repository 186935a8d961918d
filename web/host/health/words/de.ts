import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("de");

export const words: Words = {
  title: "Zustand",
  allWell: "Alles in Ordnung",
  lookHere: "Hier wirst du gebraucht",
  restartPlayer: "Player neu starten",
  goThere: "Ansehen",
  repairs: "Wenn etwas hängt",
  player: "Der Player",
  playerAbout: "Die Musik stoppt eine Sekunde und geht weiter, wo sie war.",
  restart: "Neu starten",
  logs: "Das Protokoll",
  logsAbout: "Was die Jukebox in den letzten Tagen notiert hat – für alle, die dir helfen.",
  turnOff: "Ausschalten",
  goodNight: "Gute Nacht",
  turnedOff:
    "Die Jukebox schaltet sich aus. Zieh den Stecker, wenn das grüne Licht nicht mehr flackert.",
  sound: "Ton",
  power: {
    restart: "Rumpus neu starten",
    reboot: "Jukebox neu starten",
    off: "Jukebox ausschalten",
  },
  powerAbout: {
    restart: "Die Seite ist kurz weg; die Musik läuft weiter.",
    reboot: "Die Musik ist für eine Minute weg und kommt von selbst wieder.",
    off: "Bevor du den Stecker ziehst: Erst wird alles gesichert.",
  },
  powerAsk: {
    restart: "Alle Seiten sind in ein paar Sekunden von selbst wieder da.",
    reboot: "Die Party pausiert etwa eine Minute. Warteschlange und Stimmen bleiben.",
    off: "Die Party endet fürs Erste. Warteschlange und Stimmen bleiben bis zum nächsten Mal.",
  },
  states: {
    ok: "In Ordnung",
    starting: "Startet",
    degraded: "Angeschlagen",
    down: "Geht nicht",
  },
  parts: {
    store: "Speicherkarte",
    player: "Musik",
    lights: "Licht",
    library: "Musiksammlung",
    jobs: "Aufgaben",
    memory: "Arbeitsspeicher",
    temperature: "Temperatur",
  },
  todos: {
    "restart-player": "Der Player antwortet nicht. Starte ihn neu.",
    "plug-in-sound": "Niemand hört etwas: Steck Lautsprecher oder eine USB-Soundkarte an.",
    "choose-sound": "Der gewählte Ausgang ist weg. Wähl unter „Ton“ einen anderen.",
    "restart-rumpus": "Starte Rumpus neu.",
    "check-lights": "Ein Licht antwortet nicht. Sieh nach, welches.",
    "plug-in-music": "Ein Musikordner fehlt. Steck den Stick wieder ein.",
    "add-music": "Noch keine Musik. Füge einen Ordner hinzu.",
    "look-at-jobs": "Eine Aufgabe hat nicht geklappt. Sieh nach, warum.",
    "cool-down": "Die Jukebox ist heiß. Gib ihr Luft oder Schatten.",
    "free-space": "Wenig Platz. Lösch alte Backups oder Uploads.",
    "check-card":
      "Auf die Speicherkarte lässt sich nichts schreiben. Vielleicht ist sie gesperrt oder am Ende: Mach ein Backup und nimm eine neue.",
  },
  free: (bytes: string) => `${bytes} frei`,
  database: (bytes: string) => `Datenbank ${bytes}`,
  songs: (count: number) => say(count, { one: "# Song", other: "# Songs" }),
  foldersAway: (count: number) => say(count, { one: "# Ordner fehlt", other: "# Ordner fehlen" }),
  running: (count: number) => say(count, { one: "# läuft", other: "# laufen" }),
  upFor: (span: string, version: string) => `Läuft seit ${span}, Version ${version}.`,
};
