import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");
export const words: Words = {
  states: {
    running: "W toku",
    queued: "Czeka",
    succeeded: "Gotowe",
    failed: "Nie udało się",
    cancelled: "Zatrzymano",
    skipped: "Pominięto",
  },
  startedBy: {
    host: "uruchomił gospodarz",
    guest: "uruchomił gość",
    schedule: "według planu",
    system: "samo z siebie",
  },
  waitsForTurn: "Czeka na swoją kolej",
  triesAgain: (soon) => `Kolejna próba ${soon}`,
  atWork: "Pracuje",
  kinds: {
    import: {
      title: "Wczytaj muzykę",
      about: "Foldery z muzyką, do biblioteki.",
    },
    "import-changes": { title: "Wczytaj zmienione pliki", about: "" },
    "import-upload": { title: "Sprawdź przesłany plik", about: "" },
    rescan: {
      title: "Poszukaj zmian w muzyce",
      about: "Znajduje, co nowe, zmienione, przeniesione lub usunięte.",
    },
    "refresh-covers": {
      title: "Odtwórz zgubione okładki",
      about: "Czyta jeszcze raz piosenki bez obrazka.",
    },
    backup: {
      title: "Zrób kopię imprezy",
      about: "Wszystko poza folderami z muzyką w jednym, sprawdzonym pliku.",
    },
    "check-restore": { title: "Sprawdź kopię", about: "" },
    "clean-caches": {
      title: "Posprzątaj",
      about: "Usuwa resztki i niepełne pliki.",
    },
    "update-yt-dlp": {
      title: "Zaktualizuj yt-dlp",
      about: "Jeśli jest i może się sam aktualizować.",
    },
    "party-report": {
      title: "Napisz podsumowanie imprezy",
      about: "Wieczór na jednej stronie, którą otworzysz wszędzie.",
    },
    analyse: { title: "Odsłuchaj z wyprzedzeniem", about: "" },
    "demo-songs": { title: "Zrób piosenki demo", about: "Sześć własnych piosenek." },
  },
  messages: {
    done: "Gotowe",
    "is-it-music": "Czy to muzyka?",
    "into-the-library": "Do biblioteki",
    "reading-its-tags": "Czyta tytuł i wykonawcę",
    "making-its-cover": "Robi okładkę",
    "tidied-up": "Posprzątano",
    "there-was-nothing-to-tidy-up": "Nie było czego sprzątać.",
    "yt-dlp-is-not-installed": "Nie ma tu yt-dlp.",
    "yt-dlp-is-looked-after-by-the-system-which-updates-it": "O yt-dlp dba sam system.",
    "it-could-not-start-in-time-other-work-took-too-long": "Coś innego trwało za długo.",
    "the-report-is-written": "Podsumowanie gotowe",
    "checking-the-backup": "Sprawdza kopię",
    "the-backup-is-good": "Kopia jest dobra",
    "copying-the-party": "Kopiuje imprezę",
    "reading-the-files": "Czyta pliki",
    "writing-the-backup": "Zapisuje kopię",
    "trying-to-restore-it": "Próbuje ją przywrócić",
    "the-backup-was-tried-and-is-good": "Kopia jest dobra",
  },
  lookingInto: (path) => `Zagląda do ${path}`,
  counts: {
    imported: () => "wczytano",
    unchanged: () => "bez zmian",
    skipped: () => "pominięto",
    failed: () => "nieudane",
    missing: () => "zniknęło",
    moved: () => "przeniesiono",
    playlists: (count) => say(count, { one: "playlista", few: "playlisty", many: "playlist" }),
    songs: (count) => say(count, { one: "piosenka", few: "piosenki", many: "piosenek" }),
    tracks: (count) => say(count, { one: "piosenka", few: "piosenki", many: "piosenek" }),
    plays: (count) =>
      say(count, {
        one: "odtworzenie",
        few: "odtworzenia",
        many: "odtworzeń",
      }),
    guests: (count) => say(count, { one: "gość", few: "gości", many: "gości" }),
    runs: (count) =>
      say(count, {
        one: "stare zadanie",
        few: "stare zadania",
        many: "starych zadań",
      }),
    partial: (count) =>
      say(count, {
        one: "niepełny plik",
        few: "niepełne pliki",
        many: "niepełnych plików",
      }),
    bytes: (count) => say(count, { one: "bajt", few: "bajty", many: "bajtów" }),
  },
  errors: {
    interrupted: {
      what: "Szafa w tym czasie zgasła lub ruszyła od nowa.",
      todo: "Uruchom to jeszcze raz.",
    },
    stopped: { what: "Zatrzymano to." },
    "out-of-memory": {
      what: "Potrzebowało za dużo pamięci.",
      todo: "Daj mu mniej naraz.",
    },
    "timed-out": { what: "Trwało za długo.", todo: "Daj mu mniej naraz." },
    "job-crashed": { what: "Urwało się przed końcem.", todo: "Spróbuj ponownie." },
    "job-not-started": { what: "Nie dało się uruchomić.", todo: "Spróbuj ponownie." },
    "not-music": { what: "To nie jest muzyka." },
    "too-slow": { what: "Odczyt tego pliku trwał za długo." },
    "upload-gone": { what: "Przesłanego pliku już nie ma.", todo: "Wyślij plik jeszcze raz." },
    "upload-failed": { what: "Plik nie dotarł w całości.", todo: "Wyślij plik jeszcze raz." },
    "storage-full": {
      what: "W pamięci nie ma już miejsca.",
      todo: "Zwolnij miejsce i spróbuj ponownie.",
    },
    "storage-readonly": {
      what: "Nie można użyć pliku lub folderu.",
      todo: "Sprawdź właściciela i ochronę zapisu.",
    },
    "storage-failed": { what: "Nie udało się zapisać.", todo: "Spróbuj ponownie." },
    "broken-archive": {
      what: "To nie jest kompletna kopia Rumpusa.",
      todo: "Weź inną kopię.",
    },
    "backup-not-good": {
      what: "Kopia nie daje się przywrócić.",
      todo: "Sprawdź dysk i spróbuj ponownie.",
    },
    "format-newer": {
      what: "Ta kopia pochodzi z nowszego Rumpusa.",
      todo: "Przywróć ją tamtym Rumpusem.",
    },
    "damaged-party": { what: "Baza danych imprezy jest uszkodzona.", todo: "Przywróć kopię." },
    "changed-meanwhile": {
      what: "Plik zmienił się w trakcie czytania.",
      todo: "Spróbuj ponownie.",
    },
    missing: { what: "Pliku już nie ma." },
    unreadable: { what: "Nie da się odczytać pliku." },
    "no-ffmpeg": { what: "Do tego potrzeba ffmpeg.", todo: "Zainstaluj ffmpeg." },
    "update-failed": { what: "Aktualizacja się nie udała.", todo: "Spróbuj ponownie." },
    "plugin-failed": { what: "Wtyczka nie zadziałała." },
  },
  cron: {
    everyMinute: "co minutę",
    everyMinutes: (count) =>
      say(count, {
        one: "co # minutę",
        few: "co # minuty",
        many: "co # minut",
      }),
    everyHour: "co godzinę",
    everyHours: (count) =>
      say(count, {
        one: "co # godzinę",
        few: "co # godziny",
        many: "co # godzin",
      }),
    onTheHour: "o pełnej godzinie",
    minutesPast: (minutes) => `w minucie ${minutes}`,
    everyDay: "codziennie",
    onWeekdays: "w dni robocze",
    atWeekends: "w weekendy",
    onDays: (days) => `co tydzień: ${days}`,
    ordinal: (day) => `${day}.`,
    onDates: (dates, months) =>
      months === undefined ? `${dates} dnia miesiąca` : `${dates} dnia (${months})`,
    at: (times) => `o ${times}`,
    byRule: (line) => `według reguły ${line}`,
  },
};
