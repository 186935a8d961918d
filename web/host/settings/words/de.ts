import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import { hoursOf, numberOf, sizeOf, spanOf } from "../units.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("de");

export const words: Words = {
  lead: "So läuft die Party",
  what: "die Regeln",
  saving: "Speichert …",
  saved: "Gespeichert",
  failed: "Nicht gespeichert",
  noLimit: "Keine Grenze",
  never: "Nie",
  atOnce: "Sofort",
  presets: "Fertige Partys",
  use: "So machen",
  inUse: "Aktiv",
  undo: "Rückgängig",
  fromPlaylist: "Songs nehmen aus",
  choosePlaylist: "Eine Playlist …",
  noPlaylist: "Keine Playlist",
  emptyList: "Liste leeren",
  newWord: "Ein Wort",
  less: (label) => `${label}: weniger`,
  more: (label) => `${label}: mehr`,
  removeWord: (word) => `${word} entfernen`,
  applied: (preset) => `Jetzt: ${preset}`,
  changes: (count) => say(count, { one: "Ändert # Regel", other: "Ändert # Regeln" }),
  questions: {
    who: "Wer darf was?",
    next: "Welcher Song kommt als Nächstes?",
    much: "Wie viel darf sich ein Gast wünschen?",
    quiet: "Was läuft, wenn sich niemand etwas wünscht?",
    not: "Was soll nicht laufen?",
    music: "Wer darf Musik mitbringen?",
    see: "Was sehen Gäste voneinander?",
    sound: "Ton",
    wifi: "WLAN auf dem Plakat",
    name: "Der Name der Party",
  },
  presetNames: {
    bar: ["Bar", "Stimmen entscheiden, und niemand blockiert die Warteschlange."],
    wedding: ["Hochzeit", "Keine Gegenstimmen, und du hast das letzte Wort."],
    "house-party": ["Hausparty", "Alle dürfen fast alles."],
    office: ["Büro", "Ruhig, fair und kein Song zweimal am Tag."],
    kids: ["Kinder", "Kurze Songs, wenige Wünsche, nichts von fremden Handys."],
  },
  labels: {
    interactivity: "Gäste dürfen",
    listTrackIds: "Songs zur Auswahl",
    skipSharePct: "Nötig zum Überspringen",
    skipMinimum: "Aber mindestens",
    kickScore: "Fliegt raus bei",
    votesPer10Sec: "Stimmen in zehn Sekunden",
    rankingMode: "Dran kommt",
    starvationPlays: "Hilfe bei langem Warten",
    requestBurst: "Songs auf einmal",
    requestRefillSec: "Noch einer alle",
    waitingPerGuest: "Gleichzeitig wartend",
    queueLength: "Längste Warteschlange",
    autoplay: "Nie still",
    fallbackPlaylistId: "Zuerst aus dieser Playlist",
    fallbackTrackIds: "Zuerst aus einer Liste",
    replayHours: "Wieder erst nach",
    newMusicOnly: "Nur, was noch nie lief",
    allowDuplicates: "Derselbe Song doppelt",
    trackMaxSec: "Längster Song",
    forbiddenWords: "Verbotene Wörter",
    uploads: "Musikdateien kommen von",
    uploadFileMaxMb: "Größte Datei",
    uploadGuestMb: "Pro Gast und Tag",
    uploadFreeMinMb: "Bleibt immer frei",
    showGuests: "Namen und Farben",
    hashtags: "Hashtags auf dem Fernseher",
    levelLoudness: "Alle Songs gleich laut",
    wifiName: "Name des WLANs",
    wifiPassword: "Sein Passwort",
    partyName: "Name",
  },
  choices: {
    interactivity: {
      open: ["Alles", "Wünschen, abstimmen, anhalten, überspringen, lauter machen."],
      voting: ["Wünschen und abstimmen", "Stimmen dafür und dagegen."],
      upvotes: ["Wünschen und dafür stimmen", "Stimmen zählen nur dafür."],
      requests: ["Nur wünschen", "Niemand stimmt ab."],
      closed: ["Nur abstimmen", "Neues kommt nicht dazu."],
      "list-only": [
        "Aus einer Liste wünschen",
        "Nur Songs, die du ausgesucht hast; Stimmen zählen.",
      ],
    },
    rankingMode: {
      fair: ["Reihum", "Alle kommen dran; Stimmen ordnen die Songs jedes Gasts."],
      votes: ["Nach Stimmen", "Die meisten Stimmen zuerst."],
      fifo: ["Wer zuerst kommt", "In der Reihenfolge der Wünsche."],
      raffle: ["Per Los", "Das Glück entscheidet; jede Stimme ist ein Los mehr."],
    },
    uploads: {
      guests: ["Allen", "Songs vom Handy."],
      host: ["Nur dir", "Gäste nicht."],
      off: ["Niemandem", "Es kommen keine Dateien."],
    },
    hashtags: {
      open: ["Sofort", "Was ein Gast schreibt, ist gleich auf dem Fernseher."],
      approved: ["Wenn ich sie freigebe", "Du siehst jeden zuerst."],
      off: ["Keine", "Gäste schreiben nichts."],
    },
  },
  examples: {
    skip: (needed) => `Von 20 Gästen müssen ${needed} es wollen.`,
    evening: (songs) => `In fünf Stunden sind das bis zu ${shared.songs(songs)} pro Gast.`,
  },
  effects: {
    listTrackIds: ({ listTrackIds }) =>
      listTrackIds.length === 0
        ? "Die Liste ist leer: Niemand kann sich etwas wünschen."
        : `Gäste wählen aus ${shared.songs(listTrackIds.length)}.`,
    skipMinimum: ({ skipMinimum }) =>
      say(skipMinimum, {
        one: "Auch bei wenigen Gästen: # reicht.",
        other: "Auch bei wenigen Gästen: # braucht es.",
      }),
    kickScore: ({ kickScore }) =>
      kickScore === 0
        ? "Gegenstimmen schieben einen Song nach hinten, aber er bleibt."
        : `Ein Song mit −${numberOf(kickScore)} fliegt aus der Warteschlange.`,
    votesPer10Sec: ({ votesPer10Sec }) =>
      votesPer10Sec === 0
        ? "Gäste stimmen ab, so schnell sie tippen."
        : "Wer schneller tippt, wartet einen Moment.",
    starvationPlays: ({ starvationPlays }) =>
      say(starvationPlays, {
        one: "Wer wartet, gewinnt mit jedem Song einen Punkt.",
        other: "Wer wartet, gewinnt alle # Songs einen Punkt.",
      }),
    requestBurst: ({ requestBurst, requestRefillSec }) =>
      requestBurst === 0
        ? "Ein Gast darf sich beliebig viele Songs wünschen."
        : `Ein Gast kann sich ${shared.songs(requestBurst)} auf einmal wünschen, und alle ${spanOf(requestRefillSec)} einen mehr.`,
    waitingPerGuest: ({ waitingPerGuest }) =>
      waitingPerGuest === 0
        ? "Von einem Gast dürfen beliebig viele Songs warten."
        : say(waitingPerGuest, {
            one: "Von jedem Gast wartet höchstens # Song.",
            other: "Von jedem Gast warten höchstens # Songs.",
          }),
    queueLength: ({ queueLength }) =>
      `Warten ${shared.songs(queueLength)}, kommt keiner mehr dazu.`,
    autoplay: ({ autoplay }) =>
      autoplay ? "Die Jukebox sucht Passendes aus." : "Still, bis sich jemand etwas wünscht.",
    fallbackPlaylistId: ({ fallbackPlaylistId }) =>
      fallbackPlaylistId === ""
        ? "Keine Playlist."
        : "Sie läuft, bevor die Jukebox selbst aussucht.",
    fallbackTrackIds: ({ fallbackTrackIds }) => `Zuerst: ${shared.songs(fallbackTrackIds.length)}.`,
    replayHours: ({ replayHours }) =>
      replayHours === 0
        ? "Ein Song kann gleich wieder kommen."
        : `Was lief, kann nach ${hoursOf(replayHours)} wieder kommen.`,
    newMusicOnly: ({ newMusicOnly }) =>
      newMusicOnly ? "Nichts läuft ein zweites Mal." : "Was schon lief, darf wieder kommen.",
    allowDuplicates: ({ allowDuplicates }) =>
      allowDuplicates
        ? "Zweimal gewünscht, läuft er zweimal."
        : "Für einen wartenden Song kann man nur stimmen.",
    trackMaxSec: ({ trackMaxSec }) =>
      trackMaxSec === 0 ? "Songs jeder Länge." : `Nichts über ${spanOf(trackMaxSec)}.`,
    forbiddenWords: ({ forbiddenWords }) =>
      forbiddenWords.length === 0
        ? "Kein Wort ist verboten."
        : "Songs, Namen und Hashtags damit werden abgelehnt.",
    uploadFileMaxMb: () => "Ein Song hat etwa 10 MB.",
    uploadGuestMb: ({ uploadGuestMb }) =>
      `Etwa ${shared.songs(Math.round(uploadGuestMb / 10))} von jedem Gast.`,
    uploadFreeMinMb: ({ uploadFreeMinMb }) =>
      `Sind weniger als ${sizeOf(uploadFreeMinMb)} frei, kommt nichts mehr dazu.`,
    showGuests: ({ showGuests }) =>
      showGuests
        ? "Alle sehen, wer gewünscht und wer abgestimmt hat."
        : "Niemand sieht, wer gewünscht oder abgestimmt hat.",
    levelLoudness: ({ levelLoudness }) =>
      levelLoudness
        ? "Laute und leise Aufnahmen klingen gleich laut."
        : "Jeder Song so laut, wie er aufgenommen ist.",
    wifiName: ({ wifiName }) =>
      wifiName === ""
        ? "Ohne Namen kein WLAN-Code auf dem Plakat."
        : "Der Code ist auf Plakat und Fernseher.",
    wifiPassword: ({ wifiPassword }) =>
      wifiPassword === "" ? "Das WLAN ist offen." : "Es steckt im Code.",
    partyName: () => "Auf jeder Seite, dem Fernseher und dem Plakat.",
  },
};
