import { words as shared } from "../../../lib/words/en.ts";
import { pluralsIn } from "../../../lib/words/plural.ts";
import { hoursOf, numberOf, sizeOf, spanOf } from "../units.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("nl");

export const words: Words = {
  lead: "Zo gaat het feest",
  what: "de regels",
  saving: "Opslaan…",
  saved: "Opgeslagen",
  failed: "Niet opgeslagen",
  noLimit: "Geen grens",
  never: "Nooit",
  atOnce: "Meteen",
  presets: "Kant-en-klare feesten",
  use: "Kies deze",
  inUse: "In gebruik",
  undo: "Ongedaan maken",
  fromPlaylist: "Neem de nummers van",
  choosePlaylist: "Een playlist…",
  noPlaylist: "Geen playlist",
  emptyList: "Lijst legen",
  newWord: "Een woord",
  less: (label) => `${label}: minder`,
  more: (label) => `${label}: meer`,
  removeWord: (word) => `${word} weghalen`,
  applied: (preset) => `Nu: ${preset}`,
  changes: (count) => say(count, { one: "Wijzigt # regel", other: "Wijzigt # regels" }),
  questions: {
    who: "Wie mag wat?",
    next: "Hoe wordt het volgende nummer gekozen?",
    much: "Hoeveel mag één gast aanvragen?",
    quiet: "Wat draait er als niemand iets aanvraagt?",
    not: "Wat mag niet draaien?",
    music: "Wie mag muziek meebrengen?",
    see: "Wat zien gasten van elkaar?",
    sound: "Geluid",
    wifi: "Wifi op de poster",
    name: "De naam van het feest",
  },
  presetNames: {
    bar: ["Bar", "Stemmen beslissen, niemand kaapt de wachtrij."],
    wedding: ["Bruiloft", "Geen stemmen tegen, en jij hebt het laatste woord."],
    "house-party": ["Huisfeest", "Iedereen mag bijna alles."],
    office: ["Kantoor", "Rustig, eerlijk en niets twee keer per dag."],
    kids: ["Kinderen", "Korte nummers, weinig verzoekjes, niets van vreemde telefoons."],
  },
  labels: {
    interactivity: "Gasten mogen",
    listTrackIds: "Nummers om uit te kiezen",
    skipSharePct: "Nodig om over te slaan",
    skipMinimum: "Maar minstens",
    kickScore: "Eruit bij",
    votesPer10Sec: "Stemmen in tien seconden",
    rankingMode: "Hierna komt",
    starvationPlays: "Hulp bij lang wachten",
    requestBurst: "Nummers tegelijk",
    requestRefillSec: "Eén erbij elke",
    waitingPerGuest: "Tegelijk in de wachtrij",
    queueLength: "Langste wachtrij",
    autoplay: "Nooit stil",
    fallbackPlaylistId: "Eerst uit deze playlist",
    fallbackTrackIds: "Eerst uit een lijst",
    replayHours: "Pas weer na",
    newMusicOnly: "Alleen nooit gedraaid",
    allowDuplicates: "Hetzelfde nummer dubbel",
    trackMaxSec: "Langste nummer",
    forbiddenWords: "Verboden woorden",
    uploads: "Muziekbestanden komen van",
    uploadFileMaxMb: "Grootste bestand",
    uploadGuestMb: "Per gast per dag",
    uploadFreeMinMb: "Blijft altijd vrij",
    showGuests: "Namen en kleuren",
    hashtags: "Hashtags op de tv",
    levelLoudness: "Alles even hard",
    wifiName: "Naam van de wifi",
    wifiPassword: "Het wachtwoord",
    partyName: "Naam",
  },
  choices: {
    interactivity: {
      open: ["Alles", "Aanvragen, stemmen, pauze, overslaan, volume."],
      voting: ["Aanvragen en stemmen", "Stemmen voor en tegen."],
      upvotes: ["Aanvragen en voor stemmen", "Alleen stemmen voor."],
      requests: ["Alleen aanvragen", "Niemand stemt."],
      closed: ["Alleen stemmen", "Er komt niets nieuws bij."],
      "list-only": ["Aanvragen uit een lijst", "Alleen nummers die jij koos; stemmen tellen."],
    },
    rankingMode: {
      fair: ["Om de beurt", "Elke gast komt aan de beurt; stemmen ordenen ieders nummers."],
      votes: ["Op stemmen", "De meeste stemmen eerst."],
      fifo: ["Wie het eerst komt", "In de volgorde van aanvragen."],
      raffle: ["Loterij", "Geluk beslist; elke stem is een lot erbij."],
    },
    uploads: {
      guests: ["Iedereen", "Nummers van hun telefoon."],
      host: ["Alleen jou", "Gasten niet."],
      off: ["Niemand", "Er komen geen bestanden."],
    },
    hashtags: {
      open: ["Meteen", "Wat een gast schrijft, staat meteen op de tv."],
      approved: ["Als ik het goedvind", "Jij ziet ze eerst."],
      off: ["Geen", "Gasten schrijven niets."],
    },
  },
  examples: {
    skip: (needed) => `Van 20 gasten moeten er ${needed} willen.`,
    evening: (songs) => `In vijf uur is dat tot ${shared.songs(songs)} per gast.`,
  },
  effects: {
    listTrackIds: ({ listTrackIds }) =>
      listTrackIds.length === 0
        ? "De lijst is leeg: niemand kan iets aanvragen."
        : `Gasten kiezen uit ${shared.songs(listTrackIds.length)}.`,
    skipMinimum: ({ skipMinimum }) =>
      say(skipMinimum, {
        one: "Ook met weinig gasten: # is genoeg.",
        other: "Ook met weinig gasten: # zijn nodig.",
      }),
    kickScore: ({ kickScore }) =>
      kickScore === 0
        ? "Stemmen tegen zetten een nummer lager, maar het blijft."
        : `Een nummer op −${numberOf(kickScore)} gaat uit de wachtrij.`,
    votesPer10Sec: ({ votesPer10Sec }) =>
      votesPer10Sec === 0 ? "Gasten stemmen zo snel ze tikken." : "Wie sneller tikt, wacht even.",
    starvationPlays: ({ starvationPlays }) =>
      say(starvationPlays, {
        one: "Wat wacht, krijgt een punt bij elk nummer.",
        other: "Wat wacht, krijgt een punt per # nummers.",
      }),
    requestBurst: ({ requestBurst, requestRefillSec }) =>
      requestBurst === 0
        ? "Een gast mag zoveel nummers aanvragen als hij wil."
        : `Een gast kan ${shared.songs(requestBurst)} tegelijk aanvragen, en elke ${spanOf(requestRefillSec)} één erbij.`,
    waitingPerGuest: ({ waitingPerGuest }) =>
      waitingPerGuest === 0
        ? "Van één gast mogen er zoveel wachten als hij wil."
        : say(waitingPerGuest, {
            one: "Van elke gast wacht hooguit # nummer.",
            other: "Van elke gast wachten hooguit # nummers.",
          }),
    queueLength: ({ queueLength }) =>
      `Wachten er ${shared.songs(queueLength)}, dan komt er niets meer bij.`,
    autoplay: ({ autoplay }) =>
      autoplay ? "De jukebox kiest wat past." : "Stil tot iemand iets aanvraagt.",
    fallbackPlaylistId: ({ fallbackPlaylistId }) =>
      fallbackPlaylistId === "" ? "Geen playlist." : "Die draait voordat de jukebox kiest.",
    fallbackTrackIds: ({ fallbackTrackIds }) => `Eerst ${shared.songs(fallbackTrackIds.length)}.`,
    replayHours: ({ replayHours }) =>
      replayHours === 0
        ? "Een nummer mag meteen terugkomen."
        : `Een nummer mag na ${hoursOf(replayHours)} terugkomen.`,
    newMusicOnly: ({ newMusicOnly }) =>
      newMusicOnly ? "Niets draait een tweede keer." : "Wat al draaide, mag terugkomen.",
    allowDuplicates: ({ allowDuplicates }) =>
      allowDuplicates
        ? "Twee keer aangevraagd, twee keer gedraaid."
        : "Op een wachtend nummer kun je alleen stemmen.",
    trackMaxSec: ({ trackMaxSec }) =>
      trackMaxSec === 0 ? "Nummers van elke lengte." : `Niets langer dan ${spanOf(trackMaxSec)}.`,
    forbiddenWords: ({ forbiddenWords }) =>
      forbiddenWords.length === 0
        ? "Geen woord is verboden."
        : "Nummers, namen en hashtags ermee worden geweigerd.",
    uploadFileMaxMb: () => "Een nummer is ongeveer 10 MB.",
    uploadGuestMb: ({ uploadGuestMb }) =>
      `Ongeveer ${shared.songs(Math.round(uploadGuestMb / 10))} van elke gast.`,
    uploadFreeMinMb: ({ uploadFreeMinMb }) =>
      `Onder ${sizeOf(uploadFreeMinMb)} vrij komt er niets meer bij.`,
    showGuests: ({ showGuests }) =>
      showGuests ? "Iedereen ziet wie aanvroeg en stemde." : "Niemand ziet wie aanvroeg of stemde.",
    levelLoudness: ({ levelLoudness }) =>
      levelLoudness
        ? "Harde en zachte opnames klinken even hard."
        : "Elk nummer zo hard als het is opgenomen.",
    wifiName: ({ wifiName }) =>
      wifiName === ""
        ? "Zonder naam geen wifi-code op de poster."
        : "De code staat op de poster en de tv.",
    wifiPassword: ({ wifiPassword }) =>
      wifiPassword === "" ? "De wifi is open." : "Het zit in de code.",
    partyName: () => "Op elke pagina, de tv en de poster.",
  },
};
