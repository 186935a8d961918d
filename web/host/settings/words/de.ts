import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import { hoursOf, numberOf, sizeOf, spanOf } from "../units.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("de");

export const words: Words = {
  lead: "So läuft die Party",
  what: "die Regeln",
  saving: "Speichert …",
  saved: "Gespeichert",
  failed: "Nicht gespeichert",
  noLimit: "Keine Grenze",
  never: "Nie",
  atOnce: "Sofort",
  presets: "Fertige Partys",
  use: "So machen",
  inUse: "Läuft so",
  undo: "Rückgängig",
  fromPlaylist: "Songs nehmen aus",
  choosePlaylist: "Eine Playlist …",
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
    sound: "Klang",
    wifi: "WLAN auf dem Plakat",
    name: "Der Name der Party",
  },
  presetNames: {
    bar: ["Bar", "Stimmen entscheiden, und niemand blockiert die Schlange."],
    wedding: ["Hochzeit", "Sanft: keine Stimmen gegen einen Song, du hast das letzte Wort."],
    "house-party": ["Hausparty", "Unter Freunden: Alle dürfen fast alles."],
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
    starvationPlays: "Hilfe für lange Wartende",
    requestBurst: "Songs auf einmal",
    requestRefillSec: "Einer mehr alle",
    waitingPerGuest: "Gleichzeitig wartend",
    queueLength: "Längste Schlange",
    autoplay: "Nie still",
    fallbackPlaylistId: "Zuerst aus dieser Playlist",
    fallbackTrackIds: "Zuerst aus einer Liste",
    replayHours: "Wieder erst nach",
    newMusicOnly: "Nur nie Gespieltes",
    allowDuplicates: "Derselbe Song zweimal in der Schlange",
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
      open: ["Alles", "Wünschen, abstimmen, anhalten, überspringen und lauter machen."],
      voting: ["Wünschen und abstimmen", "Sie wünschen sich Songs und stimmen dafür und dagegen."],
      upvotes: ["Wünschen und dafür stimmen", "Sie wünschen sich Songs; Stimmen zählen nur dafür."],
      requests: ["Nur wünschen", "Sie wünschen sich Songs; niemand stimmt ab."],
      closed: ["Nur abstimmen", "Sie stimmen ab über das, was wartet; Neues kommt nicht dazu."],
      "list-only": [
        "Aus einer Liste wünschen",
        "Sie wünschen sich nur Songs, die du ausgesucht hast, und stimmen ab.",
      ],
    },
    rankingMode: {
      fair: ["Reihum", "Jeder Gast kommt dran; unter seinen Songs entscheiden Stimmen."],
      votes: ["Nach Stimmen", "Der Song mit den meisten Stimmen läuft als Nächstes."],
      fifo: ["Wer zuerst kommt", "Songs laufen in der Reihenfolge der Wünsche."],
      raffle: ["Per Los", "Das Glück entscheidet; jede Stimme ist ein Los mehr."],
    },
    uploads: {
      guests: ["Allen", "Gäste bringen Songs auf dem Handy mit."],
      host: ["Nur dir", "Du bringst Songs mit; Gäste nicht."],
      off: ["Niemandem", "Über die Seite kommen keine Dateien."],
    },
    hashtags: {
      open: ["Sofort", "Was ein Gast schreibt, steht gleich auf dem Fernseher."],
      approved: ["Wenn ich sie lasse", "Du siehst jeden an, bevor er gezeigt wird."],
      off: ["Keine", "Gäste schreiben nichts auf den Fernseher."],
    },
  },
  examples: {
    skip: (needed) => `Von 20 Gästen müssen ${needed} wollen, damit ein Song übersprungen wird.`,
    evening: (songs) =>
      `An einem Abend mit fünf Stunden sind das bis zu ${shared.songs(songs)} für einen Gast.`,
  },
  effects: {
    listTrackIds: ({ listTrackIds }) =>
      listTrackIds.length === 0
        ? "Die Liste ist leer: Niemand kann sich etwas wünschen."
        : `Gäste wählen aus ${shared.songs(listTrackIds.length)}.`,
    skipMinimum: ({ skipMinimum }) =>
      say(skipMinimum, {
        one: "Egal wie wenige da sind: # reicht.",
        other: "Egal wie wenige da sind: # braucht es.",
      }),
    kickScore: ({ kickScore }) =>
      kickScore === 0
        ? "Stimmen dagegen schieben einen Song nach hinten, aber er bleibt."
        : `Ein wartender Song mit −${numberOf(kickScore)} fliegt aus der Schlange.`,
    votesPer10Sec: ({ votesPer10Sec }) =>
      votesPer10Sec === 0
        ? "Gäste stimmen ab, so schnell sie tippen."
        : "Wer schneller tippt, wartet einen Moment.",
    starvationPlays: ({ starvationPlays }) =>
      say(starvationPlays, {
        one: "Ein wartender Song gewinnt mit jedem gespielten einen Punkt.",
        other: "Ein wartender Song gewinnt alle # Songs einen Punkt.",
      }),
    requestBurst: ({ requestBurst, requestRefillSec }) =>
      requestBurst === 0
        ? "Ein Gast darf sich beliebig viele Songs wünschen."
        : `Ein Gast kann sich ${shared.songs(requestBurst)} auf einmal wünschen, und alle ${spanOf(requestRefillSec)} einen mehr.`,
    waitingPerGuest: ({ waitingPerGuest }) =>
      waitingPerGuest === 0
        ? "Von einem Gast dürfen beliebig viele Songs warten."
        : say(waitingPerGuest, {
            one: "Von jedem Gast wartet # Song; der nächste erst, wenn er lief.",
            other: "Von jedem Gast warten # Songs; mehr erst, wenn einer lief.",
          }),
    queueLength: ({ queueLength }) =>
      `Warten ${shared.songs(queueLength)}, kommt keiner mehr dazu.`,
    autoplay: ({ autoplay }) =>
      autoplay
        ? "Die Jukebox sucht Passendes aus, die Musik hört nie auf."
        : "Es bleibt still, bis sich jemand etwas wünscht.",
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
        ? "Zwei Gäste können denselben Song wünschen, und er läuft zweimal."
        : "Wer einen wartenden Song wünscht, erfährt es und kann dafür stimmen.",
    trackMaxSec: ({ trackMaxSec }) =>
      trackMaxSec === 0 ? "Songs jeder Länge." : `Nichts über ${spanOf(trackMaxSec)}.`,
    forbiddenWords: ({ forbiddenWords }) =>
      forbiddenWords.length === 0
        ? "Jeder Song, jeder Name und jeder Hashtag ist willkommen."
        : "Songs, Namen und Hashtags mit einem dieser Wörter werden abgelehnt.",
    uploadFileMaxMb: () => "Ein Song hat etwa 10 MB.",
    uploadGuestMb: ({ uploadGuestMb }) =>
      `Etwa ${shared.songs(Math.round(uploadGuestMb / 10))} von jedem Gast.`,
    uploadFreeMinMb: ({ uploadFreeMinMb }) =>
      `Sind weniger als ${sizeOf(uploadFreeMinMb)} frei, kommt nichts mehr herein.`,
    showGuests: ({ showGuests }) =>
      showGuests
        ? "Alle sehen, wer gewünscht und abgestimmt hat."
        : "Niemand sieht, wer gewünscht oder abgestimmt hat.",
    levelLoudness: ({ levelLoudness }) =>
      levelLoudness
        ? "Laute und leise Aufnahmen klingen gleich laut."
        : "Jeder Song so laut, wie er aufgenommen ist.",
    wifiName: ({ wifiName }) =>
      wifiName === ""
        ? "Ohne Namen hat das Plakat keinen WLAN-Code."
        : "Gäste scannen einen Code auf Plakat oder Fernseher und sind drin.",
    wifiPassword: ({ wifiPassword }) =>
      wifiPassword === "" ? "Das WLAN ist offen." : "Es steckt im Code; niemand muss es tippen.",
    partyName: () => "Auf jeder Seite, auf dem Fernseher und auf dem Plakat.",
  },
};
