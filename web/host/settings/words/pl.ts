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
  emptyList: "Opróżnij listę",
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
    }),
  questions: {
    who: "Kto co może?",
    next: "Jak wybierać następną piosenkę?",
    much: "Ile może zamówić jeden gość?",
    quiet: "Co gra, gdy nikt nic nie zamawia?",
    not: "Co ma nie grać?",
    music: "Kto może przynieść muzykę?",
    see: "Co goście widzą o sobie?",
    sound: "Dźwięk",
    wifi: "Wi-Fi na plakacie",
    name: "Nazwa imprezy",
  },
  presetNames: {
    bar: ["Bar", "Decydują głosy i nikt nie zajmuje całej kolejki."],
    wedding: ["Wesele", "Bez głosów przeciw, a ostatnie słowo jest twoje."],
    "house-party": ["Domówka", "Prawie wszystko wolno."],
    office: ["Biuro", "Spokojnie, po równo, nic dwa razy dziennie."],
    kids: ["Dzieci", "Krótkie piosenki, mało życzeń, nic z obcych telefonów."],
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
    newMusicOnly: "Tylko to, co nie leciało",
    allowDuplicates: "Ta sama piosenka podwójnie",
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
      open: ["Wszystko", "Zamawiać, głosować, pauzować, pomijać, zmieniać głośność."],
      voting: ["Zamawiać i głosować", "Głosy za i przeciw."],
      upvotes: ["Zamawiać i głosować za", "Tylko głosy za."],
      requests: ["Tylko zamawiać", "Nikt nie głosuje."],
      closed: ["Tylko głosować", "Nic nowego nie dojdzie."],
      "list-only": ["Zamawiać z listy", "Tylko piosenki, które wybierzesz; głosy się liczą."],
    },
    rankingMode: {
      fair: ["Po kolei", "Każdy ma swoją kolej; głosy układają piosenki gościa."],
      votes: ["Według głosów", "Najpierw najwięcej głosów."],
      fifo: ["Kto pierwszy, ten lepszy", "W kolejności życzeń."],
      raffle: ["Losowo", "Decyduje los; każdy głos to jeden los więcej."],
    },
    uploads: {
      guests: ["Każdy", "Piosenki z telefonów."],
      host: ["Tylko ty", "Goście nie."],
      off: ["Nikt", "Żadnych plików."],
    },
    hashtags: {
      open: ["Od razu", "To, co napisze gość, od razu jest na telewizorze."],
      approved: ["Gdy pozwolę", "Najpierw widzisz je ty."],
      off: ["Żadne", "Goście nic nie piszą."],
    },
  },
  examples: {
    skip: (needed) => `Z 20 gości musi chcieć ${needed}.`,
    evening: (songs) => `Przez pięć godzin jeden gość dostaje najwyżej: ${shared.songs(songs)}.`,
  },
  effects: {
    listTrackIds: ({ listTrackIds }) =>
      listTrackIds.length === 0
        ? "Lista jest pusta: nikt nie może nic zamówić."
        : `Goście mają do wyboru: ${shared.songs(listTrackIds.length)}.`,
    skipMinimum: ({ skipMinimum }) =>
      say(skipMinimum, {
        one: "Nawet gdy jest mało gości, wystarczy #.",
        few: "Nawet gdy jest mało gości, potrzeba #.",
        many: "Nawet gdy jest mało gości, potrzeba #.",
      }),
    kickScore: ({ kickScore }) =>
      kickScore === 0
        ? "Głosy przeciw spychają w dół, ale piosenka zostaje."
        : `Piosenka z wynikiem −${numberOf(kickScore)} wypada z kolejki.`,
    votesPer10Sec: ({ votesPer10Sec }) =>
      votesPer10Sec === 0
        ? "Goście głosują tak szybko, jak stukają."
        : "Kto stuka szybciej, chwilę czeka.",
    starvationPlays: ({ starvationPlays }) =>
      say(starvationPlays, {
        one: "Czekająca zyskuje punkt z każdą piosenką.",
        few: "Czekająca zyskuje punkt co # piosenki.",
        many: "Czekająca zyskuje punkt co # piosenek.",
      }),
    requestBurst: ({ requestBurst, requestRefillSec }) =>
      requestBurst === 0
        ? "Gość może zamówić tyle piosenek, ile chce."
        : `Naraz gość ma: ${shared.songs(requestBurst)}, a kolejną co ${spanOf(requestRefillSec)}.`,
    waitingPerGuest: ({ waitingPerGuest }) =>
      waitingPerGuest === 0
        ? "Piosenki jednego gościa mogą czekać bez limitu."
        : say(waitingPerGuest, {
            one: "Od każdego gościa czeka najwyżej # piosenka.",
            few: "Od każdego gościa czekają najwyżej # piosenki.",
            many: "Od każdego gościa czeka najwyżej # piosenek.",
          }),
    queueLength: ({ queueLength }) =>
      `Przy tylu w kolejce nic już nie dojdzie: ${shared.songs(queueLength)}.`,
    autoplay: ({ autoplay }) =>
      autoplay ? "Szafa grająca dobiera, co pasuje." : "Cisza, aż ktoś coś zamówi.",
    fallbackPlaylistId: ({ fallbackPlaylistId }) =>
      fallbackPlaylistId === "" ? "Bez playlisty." : "Gra, zanim szafa grająca wybierze sama.",
    fallbackTrackIds: ({ fallbackTrackIds }) =>
      `Najpierw: ${shared.songs(fallbackTrackIds.length)}.`,
    replayHours: ({ replayHours }) =>
      replayHours === 0
        ? "Piosenka może wrócić od razu."
        : `Piosenka może wrócić po ${hoursOf(replayHours)}.`,
    newMusicOnly: ({ newMusicOnly }) =>
      newMusicOnly ? "Nic nie leci drugi raz." : "To, co leciało, może wrócić.",
    allowDuplicates: ({ allowDuplicates }) =>
      allowDuplicates
        ? "Zamówiona dwa razy, poleci dwa razy."
        : "Na czekającą piosenkę można tylko głosować.",
    trackMaxSec: ({ trackMaxSec }) =>
      trackMaxSec === 0
        ? "Piosenki dowolnej długości."
        : `Nic dłuższego niż ${spanOf(trackMaxSec)}.`,
    forbiddenWords: ({ forbiddenWords }) =>
      forbiddenWords.length === 0
        ? "Żadne słowo nie jest zakazane."
        : "Piosenki, imiona i hashtagi z nimi odpadają.",
    uploadFileMaxMb: () => "Piosenka ma około 10 MB.",
    uploadGuestMb: ({ uploadGuestMb }) =>
      `Mniej więcej tyle od gościa: ${shared.songs(Math.round(uploadGuestMb / 10))}.`,
    uploadFreeMinMb: ({ uploadFreeMinMb }) =>
      `Gdy zostanie mniej niż ${sizeOf(uploadFreeMinMb)}, nic już nie wejdzie.`,
    showGuests: ({ showGuests }) =>
      showGuests
        ? "Wszyscy widzą, kto zamawiał i głosował."
        : "Nikt nie widzi, kto zamawiał ani głosował.",
    levelLoudness: ({ levelLoudness }) =>
      levelLoudness
        ? "Głośne i ciche nagrania brzmią tak samo."
        : "Każda piosenka tak głośno, jak nagrana.",
    wifiName: ({ wifiName }) =>
      wifiName === ""
        ? "Bez nazwy na plakacie nie ma kodu Wi-Fi."
        : "Kod jest na plakacie i telewizorze.",
    wifiPassword: ({ wifiPassword }) =>
      wifiPassword === "" ? "Wi-Fi jest otwarte." : "Jest w kodzie.",
    partyName: () => "Na każdej stronie, telewizorze i plakacie.",
  },
};
