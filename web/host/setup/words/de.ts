import type { Words } from "./en.ts";

export const words: Words = {
  title: "Erste Schritte",
  lead: "Fünf Minuten, und die Party läuft",
  words: "Alles lässt sich später ändern, und jeder Schritt kann warten.",
  partyName: "Name der Party",
  newPin: "Deine PIN",
  pinForm: "4 bis 12 Ziffern. Wer sie kennt, leitet die Party – also nicht 1234.",
  keepPin: "PIN übernehmen",
  later: "Später",
  finish: "Fertig: zur Party",
  isDone: "erledigt",
  addMusic: "Ordner mit Musik hinzufügen",
  addLights: "Lichter hinzufügen",
  seePoster: "Plakat ansehen",
  steps: {
    name: "Name",
    pin: "PIN",
    music: "Musik",
    sound: "Ton",
    lights: "Licht",
    poster: "Plakat",
    wifi: "WLAN",
  },
  about: {
    name: "Die Gäste sehen ihn oben auf ihrer Seite, auf dem Fernseher und auf dem Plakat.",
    pin: "Damit meldest du dich hier von jedem Handy an. Schreib sie dorthin, wo du sie um 1 Uhr nachts findest.",
    music:
      "Steck einen USB-Stick ein oder nenn einen Ordner. Er wird nebenbei durchgesehen; die Party kann schon losgehen.",
    sound:
      "Wähl, wohin die Musik geht, und spiel den Ton: Du solltest ihn links, rechts und auf beiden Seiten hören.",
    lights: "Ein LED-Streifen, WLED-Lampen oder gar nichts: Auch der Fernseher zeigt die Lichter.",
    poster: "Zwei Codes zum Aufhängen: einer fürs WLAN, einer für die Seite.",
    wifi: "Die Gäste gehen in dieses Netz, und die Seite öffnet sich von selbst.",
  },
};
