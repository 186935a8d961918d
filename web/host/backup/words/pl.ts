import type { Words } from "./en.ts";

export const words: Words = {
  title: "Kopia zapasowa",
  safeAsOf: (when) => `Ostatnia kopia: ${when}`,
  none: "Jeszcze nie ma kopii",
  noneMore:
    "Zrób ją teraz i zapisz na innym urządzeniu: karta pamięci może przepaść z całą zawartością.",
  what: "Głosy, historia, playlisty, zasady i piosenki przyniesione przez gości – bez twoich folderów z muzyką.",
  now: "Zrób kopię teraz",
  backups: "Kopie",
  made: (when) => `Zrobiona ${when}`,
  saveMade: (when) => `Zapisz kopię zrobioną ${when}`,
  bringBack: "Przywracanie",
  bringBackMore:
    "Zapisaną kopię można przywrócić: w tej szafie grającej albo w nowej. To, co jest tu teraz, najpierw odkładamy na bok.",
  bringBackOne: "Przywróć kopię",
  replaces:
    "Obecną kolejkę, głosy, historię, playlisty i zasady zastąpią te z kopii. To, co jest teraz, odkładamy na bok, nie usuwamy.",
  checkedFirst: "Najpierw sprawdzamy plik. Nic się nie zmieni, dopóki nie wpiszesz PIN-u.",
  chooseFile: "Wybierz plik kopii",
  fileEnds: "Nazwa kończy się na .tar.zst",
  sending: (name) => `Wysyłam ${name}`,
  checking: "Sprawdzam, czy kopia jest kompletna…",
  unusable: "Tej kopii nie da się użyć. Nic się nie zmieniło.",
  otherFile: "Wybierz inny plik",
  isWhole: "Kopia jest kompletna.",
  startsAnew: "Szafa uruchomi się z nią od nowa; muzyka na chwilę ucichnie.",
  putAside: "Wszystko po tej kopii odkładamy na bok: głosy, życzenia, playlisty.",
  replace: "Zastąp i uruchom od nowa",
  pinNow: "Ten obecny.",
  restarting: "Uruchamiam od nowa…",
  restartingLate:
    "To trwa za długo. Jeśli nic się nie dzieje, wyłącz i włącz szafę grającą: zagra dalej od tego miejsca.",
  restartingMore: "Muzyka na moment ucichnie. Ta strona wróci sama.",
  starting: "Szafa grająca się uruchamia",
};
