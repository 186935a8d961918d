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
    much: "Hoeveel mag één gast vragen?",
    quiet: "Wat speelt er als niemand vraagt?",
    not: "Wat mag niet spelen?",
    music: "Wie mag muziek meebrengen?",
    see: "Wat zien gasten van elkaar?",
    sound: "Geluid",
    wifi: "Wifi op de poster",
    name: "De naam van het feest",
  },
  presetNames: {
    bar: ["Bar", "Stemmen beslissen, niemand kaapt de wachtrij."],
    wedding: ["Bruiloft", "Lief: geen stemmen tegen, jij hebt het laatste woord."],
    "house-party": ["Huisfeest", "Onder vrienden: iedereen mag bijna alles."],
    office: ["Kantoor", "Rustig, eerlijk en niets twee keer per dag."],
    kids: ["Kinderen", "Korte nummers, weinig wensen, niets van vreemde telefoons."],
  },
  labels: {
    interactivity: "Gasten mogen",
    listTrackIds: "Nummers om uit te kiezen",
    skipSharePct: "Nodig om over te slaan",
    skipMinimum: "Maar minstens",
    kickScore: "Eruit bij",
    votesPer10Sec: "Stemmen in tien seconden",
    rankingMode: "Hierna komt",
    starvationPlays: "Hulp voor wie lang wacht",
    requestBurst: "Nummers tegelijk",
    requestRefillSec: "Eén erbij elke",
    waitingPerGuest: "Tegelijk in de rij",
    queueLength: "Langste rij",
    autoplay: "Nooit stil",
    fallbackPlaylistId: "Eerst uit deze playlist",
    fallbackTrackIds: "Eerst uit een lijst",
    replayHours: "Pas weer na",
    newMusicOnly: "Alleen nooit gespeeld",
    allowDuplicates: "Hetzelfde nummer twee keer in de rij",
    trackMaxSec: "Langste nummer",
    forbiddenWords: "Verboden woorden",
    uploads: "Muziekbestanden komen van",
    uploadFileMaxMb: "Grootste bestand",
    uploadGuestMb: "Per gast per dag",
    uploadFreeMinMb: "Blijft altijd vrij",
    showGuests: "Namen en kleuren",
    hashtags: "Hashtags op de tv",
    levelLoudness: "Alles even luid",
    wifiName: "Naam van de wifi",
    wifiPassword: "Het wachtwoord",
    partyName: "Naam",
  },
  choices: {
    interactivity: {
      open: ["Alles", "Vragen, stemmen, pauzeren, overslaan en het volume."],
      voting: ["Vragen en stemmen", "Ze vragen nummers en stemmen voor en tegen."],
      upvotes: ["Vragen en voor stemmen", "Ze vragen nummers; stemmen tellen alleen voor."],
      requests: ["Alleen vragen", "Ze vragen nummers; niemand stemt."],
      closed: ["Alleen stemmen", "Ze stemmen op wat wacht, maar voegen niets toe."],
      "list-only": ["Vragen uit een lijst", "Ze vragen alleen nummers die jij koos, en stemmen."],
    },
    rankingMode: {
      fair: ["Om de beurt", "Elke gast komt aan de beurt; stemmen ordenen zijn nummers."],
      votes: ["Op stemmen", "Het nummer met de meeste stemmen speelt hierna."],
      fifo: ["Wie het eerst komt", "Nummers spelen in de volgorde van vragen."],
      raffle: ["Loterij", "Geluk beslist; elke stem is een lot erbij."],
    },
    uploads: {
      guests: ["Iedereen", "Gasten brengen nummers mee op hun telefoon."],
      host: ["Alleen jou", "Jij brengt nummers mee; gasten niet."],
      off: ["Niemand", "Er komen geen bestanden via de pagina."],
    },
    hashtags: {
      open: ["Meteen", "Wat een gast schrijft staat meteen op de tv."],
      approved: ["Als ik het goedvind", "Jij ziet ze stuk voor stuk eerst."],
      off: ["Geen", "Gasten schrijven niets op de tv."],
    },
  },
  examples: {
    skip: (needed) => `Van 20 gasten moeten er ${needed} willen om een nummer over te slaan.`,
    evening: (songs) =>
      `Op een avond van vijf uur is dat tot ${shared.songs(songs)} voor één gast.`,
  },
  effects: {
    listTrackIds: ({ listTrackIds }) =>
      listTrackIds.length === 0
        ? "De lijst is leeg: niemand kan iets vragen."
        : `Gasten kiezen uit ${shared.songs(listTrackIds.length)}.`,
    skipMinimum: ({ skipMinimum }) =>
      say(skipMinimum, {
        one: "Hoe weinig er ook zijn: # is genoeg.",
        other: "Hoe weinig er ook zijn: # zijn nodig.",
      }),
    kickScore: ({ kickScore }) =>
      kickScore === 0
        ? "Stemmen tegen zetten een nummer lager, maar het blijft."
        : `Een wachtend nummer op −${numberOf(kickScore)} gaat uit de rij.`,
    votesPer10Sec: ({ votesPer10Sec }) =>
      votesPer10Sec === 0 ? "Gasten stemmen zo snel ze tikken." : "Wie sneller tikt, wacht even.",
    starvationPlays: ({ starvationPlays }) =>
      say(starvationPlays, {
        one: "Wat wacht krijgt een punt bij elk gespeeld nummer.",
        other: "Wat wacht krijgt een punt per # gespeelde nummers.",
      }),
    requestBurst: ({ requestBurst, requestRefillSec }) =>
      requestBurst === 0
        ? "Een gast mag zoveel nummers vragen als hij wil."
        : `Een gast kan ${shared.songs(requestBurst)} tegelijk vragen, en elke ${spanOf(requestRefillSec)} één erbij.`,
    waitingPerGuest: ({ waitingPerGuest }) =>
      waitingPerGuest === 0
        ? "Van één gast mogen er zoveel wachten als hij wil."
        : say(waitingPerGuest, {
            one: "Van elke gast wacht # nummer; het volgende pas als dat speelde.",
            other: "Van elke gast wachten # nummers; meer pas als er één speelde.",
          }),
    queueLength: ({ queueLength }) =>
      `Wachten er ${shared.songs(queueLength)}, dan komt er niets meer bij.`,
    autoplay: ({ autoplay }) =>
      autoplay
        ? "De jukebox kiest wat past, de muziek stopt nooit."
        : "Het is stil tot iemand iets vraagt.",
    fallbackPlaylistId: ({ fallbackPlaylistId }) =>
      fallbackPlaylistId === "" ? "Geen playlist." : "Die speelt voordat de jukebox zelf kiest.",
    fallbackTrackIds: ({ fallbackTrackIds }) => `Eerst ${shared.songs(fallbackTrackIds.length)}.`,
    replayHours: ({ replayHours }) =>
      replayHours === 0
        ? "Een nummer mag meteen weer komen."
        : `Wat speelde mag na ${hoursOf(replayHours)} weer komen.`,
    newMusicOnly: ({ newMusicOnly }) =>
      newMusicOnly ? "Niets speelt een tweede keer." : "Wat al speelde mag weer komen.",
    allowDuplicates: ({ allowDuplicates }) =>
      allowDuplicates
        ? "Twee gasten mogen hetzelfde nummer vragen; het speelt twee keer."
        : "Wie een wachtend nummer vraagt, hoort dat en kan erop stemmen.",
    trackMaxSec: ({ trackMaxSec }) =>
      trackMaxSec === 0 ? "Nummers van elke lengte." : `Niets langer dan ${spanOf(trackMaxSec)}.`,
    forbiddenWords: ({ forbiddenWords }) =>
      forbiddenWords.length === 0
        ? "Elk nummer, elke naam en elke hashtag is welkom."
        : "Nummers, namen en hashtags met deze woorden worden geweigerd.",
    uploadFileMaxMb: () => "Een nummer is ongeveer 10 MB.",
    uploadGuestMb: ({ uploadGuestMb }) =>
      `Ongeveer ${shared.songs(Math.round(uploadGuestMb / 10))} van elke gast.`,
    uploadFreeMinMb: ({ uploadFreeMinMb }) =>
      `Onder ${sizeOf(uploadFreeMinMb)} vrij komt er niets meer bij.`,
    showGuests: ({ showGuests }) =>
      showGuests ? "Iedereen ziet wie vroeg en wie stemde." : "Niemand ziet wie vroeg of stemde.",
    levelLoudness: ({ levelLoudness }) =>
      levelLoudness
        ? "Harde en zachte opnames klinken even luid."
        : "Elk nummer zo luid als het is opgenomen.",
    wifiName: ({ wifiName }) =>
      wifiName === ""
        ? "Zonder naam staat er geen wifi-code op de poster."
        : "Gasten scannen de code op poster of tv, en zijn binnen.",
    wifiPassword: ({ wifiPassword }) =>
      wifiPassword === "" ? "De wifi is open." : "Het zit in de code; niemand hoeft het te typen.",
    partyName: () => "Op elke pagina, op de tv en op de poster.",
  },
};
