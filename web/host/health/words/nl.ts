import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("nl");

export const words: Words = {
  title: "Status",
  allWell: "Alles is in orde",
  lookHere: "Hier ben je nodig",
  restartPlayer: "Herstart de speler",
  goThere: "Bekijken",
  repairs: "Als er iets hangt",
  player: "De speler",
  playerAbout: "De muziek stopt een seconde en gaat verder waar hij was.",
  restart: "Herstarten",
  logs: "Het logboek",
  logsAbout: "Wat de jukebox de laatste dagen noteerde, voor wie je helpt.",
  turnOff: "Uitzetten",
  goodNight: "Welterusten",
  turnedOff:
    "De jukebox zet zichzelf uit. Trek de stekker eruit als het groene lampje niet meer knippert.",
  sound: "Geluid",
  power: {
    restart: "Herstart Rumpus",
    reboot: "Herstart de jukebox",
    off: "Zet de jukebox uit",
  },
  powerAbout: {
    restart: "De pagina is even weg; de muziek gaat door.",
    reboot: "De muziek is een minuut weg en komt vanzelf terug.",
    off: "Voordat je de stekker eruit trekt: eerst wordt alles opgeslagen.",
  },
  powerAsk: {
    restart: "Ieders pagina is er over een paar seconden vanzelf weer.",
    reboot: "Het feest stopt ongeveer een minuut. De wachtrij en de stemmen blijven.",
    off: "Het feest stopt voor nu. De wachtrij en de stemmen blijven voor de volgende keer.",
  },
  states: {
    ok: "In orde",
    starting: "Start op",
    degraded: "Hapert",
    down: "Werkt niet",
  },
  parts: {
    store: "Geheugenkaart",
    player: "Muziek",
    lights: "Licht",
    library: "Bibliotheek",
    jobs: "Taken",
    memory: "Werkgeheugen",
    temperature: "Temperatuur",
  },
  todos: {
    "restart-player": "De speler antwoordt niet. Herstart hem.",
    "plug-in-sound": "Niemand hoort iets: sluit luidsprekers of een usb-geluidskaart aan.",
    "choose-sound": "De gekozen uitgang is weg. Kies een andere bij ‘Geluid’.",
    "restart-rumpus": "Herstart Rumpus.",
    "check-lights": "Een licht antwoordt niet. Kijk welk.",
    "plug-in-music": "Er ontbreekt een muziekmap. Steek de stick er weer in.",
    "add-music": "Er is nog geen muziek. Voeg een map toe.",
    "look-at-jobs": "Een taak is mislukt. Kijk waarom.",
    "cool-down": "De jukebox is heet. Geef hem lucht of schaduw.",
    "free-space": "Er is weinig ruimte. Verwijder oude back-ups of uploads.",
    "check-card":
      "Op de geheugenkaart valt niets meer te schrijven. Misschien is hij vergrendeld of versleten: maak een back-up en neem een nieuwe.",
  },
  free: (bytes: string) => `${bytes} vrij`,
  database: (bytes: string) => `database ${bytes}`,
  songs: (count: number) => say(count, { one: "# nummer", other: "# nummers" }),
  foldersAway: (count: number) => say(count, { one: "# map weg", other: "# mappen weg" }),
  running: (count: number) => say(count, { one: "# bezig", other: "# bezig" }),
  upFor: (span: string, version: string) => `Draait al ${span}, versie ${version}.`,
};
