import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import { hoursOf, numberOf, sizeOf, spanOf } from "../units.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("pl");

export const words: Words = {
  lead: "Jak idzie impreza",
  what: "zasad",
  saving: "Zapisuję…",
  saved: "Zapisano",
  failed: "Nie zapisano",
  noLimit: "Bez limitu",
  never: "Nigdy",
  atOnce: "Od razu",
  presets: "Gotowe imprezy",
  use: "Użyj",
  inUse: "W użyciu",
  undo: "Cofnij",
  fromPlaylist: "Weź piosenki z",
  choosePlaylist: "Playlista…",
  noPlaylist: "Bez playlisty",
  emptyList: "Wyczyść listę",
  newWord: "Słowo",
  less: (label) => `${label}: mniej`,
  more: (label) => `${label}: więcej`,
  removeWord: (word) => `Usuń: ${word}`,
  applied: (preset) => `Teraz: ${preset}`,
  changes: (count) =>
    say(count, {
      one: "Zmienia # zasadę",
      few: "Zmienia # zasady",
      many: "Zmienia # zasad",
      other: "Zmienia # zasady",
    }),
  questions: {
    who: "Kto co może?",
    next: "Jak wybierać następną piosenkę?",
    much: "O ile może prosić jeden gość?",
    quiet: "Co gra, gdy nikt nie prosi?",
    not: "Co ma nie grać?",
    music: "Kto może przynieść muzykę?",
    see: "Co goście widzą o sobie?",
    sound: "Dźwięk",
    wifi: "Wi-Fi na plakacie",
    name: "Nazwa imprezy",
  },
  presetNames: {
    bar: ["Bar", "Decydują głosy i nikt nie zajmuje całej kolejki."],
    wedding: ["Wesele", "Łagodnie: bez głosów przeciw, a ostatnie słowo jest twoje."],
    "house-party": ["Domówka", "Wśród znajomych: prawie wszystko wolno."],
    office: ["Biuro", "Spokojnie, po równo, nic dwa razy dziennie."],
    kids: ["Dzieci", "Krótkie piosenki, mało próśb, nic z obcych telefonów."],
  },
  labels: {
    interactivity: "Goście mogą",
    listTrackIds: "Piosenki do wyboru",
    skipSharePct: "Do pominięcia trzeba",
    skipMinimum: "Ale co najmniej",
    kickScore: "Wypada przy",
    votesPer10Sec: "Głosy w dziesięć sekund",
    rankingMode: "Następna będzie",
    starvationPlays: "Pomoc dla czekających",
    requestBurst: "Piosenek naraz",
    requestRefillSec: "Kolejna co",
    waitingPerGuest: "Naraz w kolejce",
    queueLength: "Najdłuższa kolejka",
    autoplay: "Nigdy cisza",
    fallbackPlaylistId: "Najpierw z tej playlisty",
    fallbackTrackIds: "Najpierw z listy",
    replayHours: "Znowu dopiero po",
    newMusicOnly: "Tylko to, co nie grało",
    allowDuplicates: "Ta sama piosenka dwa razy w kolejce",
    trackMaxSec: "Najdłuższa piosenka",
    forbiddenWords: "Zakazane słowa",
    uploads: "Pliki przynosi",
    uploadFileMaxMb: "Największy plik",
    uploadGuestMb: "Każdy gość dziennie",
    uploadFreeMinMb: "Zawsze wolne",
    showGuests: "Imiona i kolory",
    hashtags: "Hashtagi na telewizorze",
    levelLoudness: "Wszystko tak samo głośno",
    wifiName: "Nazwa Wi-Fi",
    wifiPassword: "Hasło",
    partyName: "Nazwa",
  },
  choices: {
    interactivity: {
      open: ["Wszystko", "Prosić, głosować, pauzować, pomijać i zmieniać głośność."],
      voting: ["Prosić i głosować", "Proszą o piosenki i głosują za i przeciw."],
      upvotes: ["Prosić i głosować za", "Proszą o piosenki; liczą się tylko głosy za."],
      requests: ["Tylko prosić", "Proszą o piosenki; nikt nie głosuje."],
      closed: ["Tylko głosować", "Głosują na to, co czeka; nic nie dodają."],
      "list-only": ["Prosić z listy", "Proszą tylko o piosenki, które wybierzesz, i głosują."],
    },
    rankingMode: {
      fair: ["Po kolei", "Każdy gość ma swoją kolej; o jego piosenkach decydują głosy."],
      votes: ["Według głosów", "Gra piosenka z największą liczbą głosów."],
      fifo: ["Kto pierwszy, ten lepszy", "Piosenki grają w kolejności próśb."],
      raffle: ["Losowo", "Decyduje los; każdy głos to jeden los więcej."],
    },
    uploads: {
      guests: ["Każdy", "Goście przynoszą piosenki w telefonach."],
      host: ["Tylko ty", "Ty przynosisz piosenki; goście nie."],
      off: ["Nikt", "Przez stronę nie wchodzą żadne pliki."],
    },
    hashtags: {
      open: ["Od razu", "To, co napisze gość, od razu jest na ekranie."],
      approved: ["Gdy pozwolę", "Widzisz każdy, zanim się pokaże."],
      off: ["Żadne", "Goście nic nie piszą na ekranie."],
    },
  },
  examples: {
    skip: (needed) => `Z 20 gości musi chcieć ${needed}, żeby pominąć piosenkę.`,
    evening: (songs) =>
      `W pięciogodzinny wieczór jeden gość dostaje najwyżej: ${shared.songs(songs)}.`,
  },
  effects: {
    listTrackIds: ({ listTrackIds }) =>
      listTrackIds.length === 0
        ? "Lista jest pusta: nikt nie może o nic poprosić."
        : `Goście mają do wyboru: ${shared.songs(listTrackIds.length)}.`,
    skipMinimum: ({ skipMinimum }) =>
      say(skipMinimum, {
        one: "Choćby było ich mało, wystarczy #.",
        few: "Choćby było ich mało, potrzeba #.",
        many: "Choćby było ich mało, potrzeba #.",
        other: "Choćby było ich mało, potrzeba #.",
      }),
    kickScore: ({ kickScore }) =>
      kickScore === 0
        ? "Głosy przeciw przesuwają w dół, ale piosenka zostaje."
        : `Piosenka z wynikiem −${numberOf(kickScore)} wypada z kolejki.`,
    votesPer10Sec: ({ votesPer10Sec }) =>
      votesPer10Sec === 0
        ? "Goście głosują tak szybko, jak stukają."
        : "Kto stuka szybciej, chwilę czeka.",
    starvationPlays: ({ starvationPlays }) =>
      say(starvationPlays, {
        one: "Czekająca piosenka zyskuje punkt z każdą zagraną.",
        few: "Czekająca piosenka zyskuje punkt co # piosenki.",
        many: "Czekająca piosenka zyskuje punkt co # piosenek.",
        other: "Czekająca piosenka zyskuje punkt co # piosenki.",
      }),
    requestBurst: ({ requestBurst, requestRefillSec }) =>
      requestBurst === 0
        ? "Gość może prosić o tyle piosenek, ile chce."
        : `Naraz gość ma: ${shared.songs(requestBurst)}, a kolejną co ${spanOf(requestRefillSec)}.`,
    waitingPerGuest: ({ waitingPerGuest }) =>
      waitingPerGuest === 0
        ? "Piosenek jednego gościa może czekać ile chce."
        : say(waitingPerGuest, {
            one: "Od każdego gościa czeka # piosenka; następna, gdy zagra.",
            few: "Od każdego gościa czekają # piosenki; więcej, gdy któraś zagra.",
            many: "Od każdego gościa czeka # piosenek; więcej, gdy któraś zagra.",
            other: "Od każdego gościa czeka # piosenki.",
          }),
    queueLength: ({ queueLength }) =>
      `Gdy w kolejce jest ${shared.songs(queueLength)}, nic już nie dojdzie.`,
    autoplay: ({ autoplay }) =>
      autoplay
        ? "Szafa grająca dobiera, co pasuje, i muzyka nie milknie."
        : "Cisza, aż ktoś o coś poprosi.",
    fallbackPlaylistId: ({ fallbackPlaylistId }) =>
      fallbackPlaylistId === "" ? "Bez playlisty." : "Gra, zanim szafa wybierze sama.",
    fallbackTrackIds: ({ fallbackTrackIds }) =>
      `Najpierw: ${shared.songs(fallbackTrackIds.length)}.`,
    replayHours: ({ replayHours }) =>
      replayHours === 0
        ? "Piosenka może wrócić od razu."
        : `To, co grało, może wrócić po ${hoursOf(replayHours)}.`,
    newMusicOnly: ({ newMusicOnly }) =>
      newMusicOnly ? "Nic nie gra drugi raz." : "To, co grało, może wrócić.",
    allowDuplicates: ({ allowDuplicates }) =>
      allowDuplicates
        ? "Dwoje gości może prosić o to samo i zagra dwa razy."
        : "Kto prosi o czekającą piosenkę, dowie się i może na nią zagłosować.",
    trackMaxSec: ({ trackMaxSec }) =>
      trackMaxSec === 0
        ? "Piosenki dowolnej długości."
        : `Nic dłuższego niż ${spanOf(trackMaxSec)}.`,
    forbiddenWords: ({ forbiddenWords }) =>
      forbiddenWords.length === 0
        ? "Każda piosenka, imię i hashtag są mile widziane."
        : "Piosenki, imiona i hashtagi z tymi słowami odpadają.",
    uploadFileMaxMb: () => "Piosenka ma około 10 MB.",
    uploadGuestMb: ({ uploadGuestMb }) =>
      `Mniej więcej ${shared.songs(Math.round(uploadGuestMb / 10))} od gościa.`,
    uploadFreeMinMb: ({ uploadFreeMinMb }) =>
      `Gdy zostanie mniej niż ${sizeOf(uploadFreeMinMb)}, nic już nie wejdzie.`,
    showGuests: ({ showGuests }) =>
      showGuests
        ? "Wszyscy widzą, kto prosił i kto głosował."
        : "Nikt nie widzi, kto prosił ani głosował.",
    levelLoudness: ({ levelLoudness }) =>
      levelLoudness
        ? "Głośne i ciche nagrania brzmią tak samo."
        : "Każda piosenka tak głośno, jak nagrana.",
    wifiName: ({ wifiName }) =>
      wifiName === ""
        ? "Bez nazwy na plakacie nie ma kodu Wi-Fi."
        : "Goście skanują kod z plakatu lub ekranu i już są w sieci.",
    wifiPassword: ({ wifiPassword }) =>
      wifiPassword === "" ? "Wi-Fi jest otwarte." : "Jest w kodzie; nikt nie musi go pisać.",
    partyName: () => "Na każdej stronie, ekranie i plakacie.",
  },
};
