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
      about: "Dodaje foldery z muzyką i pilnuje, by były aktualne.",
    },
    "import-changes": { title: "Wczytaj zmienione pliki", about: "" },
    "import-upload": { title: "Sprawdź przesłany plik", about: "" },
    rescan: {
      title: "Poszukaj zmian w muzyce",
      about: "Sprawdza we wszystkich folderach, co nowe, zmienione, przeniesione lub usunięte.",
    },
    "refresh-covers": {
      title: "Odtwórz zgubione okładki",
      about: "Czyta jeszcze raz utwory, którym brakuje obrazka.",
    },
    backup: {
      title: "Zrób kopię imprezy",
      about: "Pakuje wszystko poza folderami z muzyką do jednego pliku i go sprawdza.",
    },
    "check-restore": { title: "Sprawdź kopię", about: "" },
    "clean-caches": {
      title: "Posprzątaj",
      about: "Usuwa to, co zostało po starych zadaniach, i niedokończone pliki.",
    },
    "update-yt-dlp": {
      title: "Zaktualizuj yt-dlp",
      about: "Pobiera najnowszy yt-dlp, jeśli jest i może się sam aktualizować.",
    },
    "party-report": {
      title: "Napisz raport z imprezy",
      about: "Zbiera liczby i okładki wieczoru na jednej stronie, którą otworzysz wszędzie.",
    },
    analyse: { title: "Odsłuchaj z wyprzedzeniem", about: "" },
    "demo-songs": { title: "Zrób utwory demo", about: "Gra i nagrywa sześć własnych utworów." },
  },
  messages: {
    done: "Gotowe",
    "is-it-music": "Czy to muzyka?",
    "into-the-library": "Do muzyki",
    "reading-its-tags": "Czyta tytuł i wykonawcę",
    "making-its-cover": "Robi okładkę",
    "tidied-up": "Posprzątano",
    "there-was-nothing-to-tidy-up": "Nie było czego sprzątać.",
    "yt-dlp-is-not-installed": "Nie ma tu yt-dlp.",
    "yt-dlp-is-looked-after-by-the-system-which-updates-it": "O yt-dlp dba sam system.",
    "it-could-not-start-in-time-other-work-took-too-long":
      "Nie ruszyło na czas: coś innego trwało za długo.",
    "the-report-is-written": "Raport gotowy",
    "checking-the-backup": "Sprawdza kopię",
    "the-backup-is-good": "Kopia jest dobra",
    "copying-the-party": "Kopiuje imprezę",
    "reading-the-files": "Czyta pliki",
    "writing-the-backup": "Zapisuje kopię",
    "trying-to-restore-it": "Próbuje ją przywrócić",
    "the-backup-was-tried-and-is-good": "Kopia wypróbowana, jest dobra",
  },
  lookingInto: (path) => `Zagląda do ${path}`,
  counts: {
    imported: () => "wczytano",
    unchanged: () => "bez zmian",
    skipped: () => "pominięto",
    failed: () => "nieudane",
    missing: () => "zniknęło",
    moved: () => "przeniesiono",
    playlists: (count) =>
      say(count, { one: "playlista", few: "playlisty", many: "playlist", other: "playlisty" }),
    songs: (count) => say(count, { one: "utwór", few: "utwory", many: "utworów", other: "utworu" }),
    tracks: (count) =>
      say(count, { one: "utwór", few: "utwory", many: "utworów", other: "utworu" }),
    plays: (count) =>
      say(count, {
        one: "odtworzenie",
        few: "odtworzenia",
        many: "odtworzeń",
        other: "odtworzenia",
      }),
    guests: (count) => say(count, { one: "gość", few: "gości", many: "gości", other: "gościa" }),
    runs: (count) =>
      say(count, {
        one: "stare zadanie",
        few: "stare zadania",
        many: "starych zadań",
        other: "starego zadania",
      }),
    partial: (count) =>
      say(count, {
        one: "niepełny plik",
        few: "niepełne pliki",
        many: "niepełnych plików",
        other: "niepełnego pliku",
      }),
    bytes: (count) => say(count, { one: "bajt", few: "bajty", many: "bajtów", other: "bajta" }),
  },
  errors: {
    interrupted: {
      what: "Szafa grająca w tym czasie się wyłączyła lub uruchomiła od nowa.",
      todo: "Uruchom to jeszcze raz.",
    },
    stopped: { what: "Zatrzymano to." },
    "out-of-memory": {
      what: "Potrzebowało więcej pamięci, niż wolno.",
      todo: "Daj mu mniej naraz.",
    },
    "timed-out": { what: "Trwało za długo.", todo: "Daj mu mniej naraz." },
    "job-crashed": { what: "Urwało się przed końcem.", todo: "Spróbuj ponownie." },
    "job-not-started": { what: "Nie dało się uruchomić.", todo: "Spróbuj ponownie." },
    "not-music": { what: "To nie jest muzyka." },
    "too-slow": { what: "Zrozumienie tego pliku trwało za długo." },
    "upload-gone": { what: "Przesłanego pliku już nie ma.", todo: "Wyślij plik jeszcze raz." },
    "upload-failed": { what: "Plik nie dotarł w całości.", todo: "Wyślij plik jeszcze raz." },
    "storage-full": {
      what: "W pamięci nie ma już miejsca.",
      todo: "Zwolnij miejsce i spróbuj ponownie.",
    },
    "storage-readonly": {
      what: "Nie można użyć pliku lub folderu.",
      todo: "Sprawdź, do kogo należy i czy dysk nie jest chroniony.",
    },
    "storage-failed": { what: "Nie udało się zapisać.", todo: "Spróbuj ponownie." },
    "broken-archive": {
      what: "To nie jest cała kopia Rumpusa.",
      todo: "Pobierz plik jeszcze raz albo weź inną kopię.",
    },
    "backup-not-good": {
      what: "Kopię zapisano, ale nie dała się przywrócić.",
      todo: "Sprawdź, czy dysk się nie psuje, i spróbuj ponownie.",
    },
    "format-newer": {
      what: "Ta kopia pochodzi z nowszego Rumpusa.",
      todo: "Przywróć ją nowszym Rumpusem.",
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
        other: "co # minuty",
      }),
    everyHour: "co godzinę",
    everyHours: (count) =>
      say(count, {
        one: "co # godzinę",
        few: "co # godziny",
        many: "co # godzin",
        other: "co # godziny",
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
    onlyIn: (months) => `tylko ${months}`,
    byRule: (line) => `według reguły ${line}`,
  },
};
