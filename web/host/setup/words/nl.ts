import type { Words } from "./en.ts";

export const words: Words = {
  title: "Eerste stappen",
  lead: "Vijf minuten, en het feest begint",
  words: "Alles kan later nog anders, en elke stap kan wachten.",
  partyName: "De naam van het feest",
  newPin: "Je pincode",
  pinForm: "4 tot 12 cijfers. Wie hem kent, leidt het feest – dus niet 1234.",
  keepPin: "Pincode houden",
  later: "Later",
  finish: "Klaar: naar het feest",
  isDone: "klaar",
  addMusic: "Voeg een map met muziek toe",
  addLights: "Voeg licht toe",
  seePoster: "Bekijk de poster",
  steps: {
    name: "Naam",
    pin: "Pincode",
    music: "Muziek",
    sound: "Geluid",
    lights: "Licht",
    poster: "Poster",
    wifi: "Wifi",
  },
  about: {
    name: "Gasten zien hem boven aan hun pagina, op de tv en op de poster.",
    pin: "Hiermee log je hier in vanaf elke telefoon. Schrijf hem op waar je hem om 1 uur ’s nachts vindt.",
    music:
      "Steek er een usb-stick in of noem een map. Die wordt op de achtergrond doorzocht; het feest kan al beginnen.",
    sound:
      "Kies waar de muziek heen gaat en speel de toon: je hoort hem links, rechts en aan beide kanten.",
    lights: "Een ledstrip, WLED-lampen of helemaal niets: de tv laat de lichten ook zien.",
    poster: "Twee codes om op te hangen: een voor de wifi, een voor de pagina.",
    wifi: "Gasten gaan op dit netwerk en de pagina opent vanzelf.",
  },
};
