import { pluralsIn } from "../../../lib/words/plural.ts";
import type { Words } from "./en.ts";

const say = pluralsIn("it");

export const words: Words = {
  signInTitle: "Accesso per chi ospita",
  signInAbout: "Guida la festa da questo telefono: pausa, salto, volume e ordine della coda.",
  youAreHost: "Ospiti tu",
  hostNow: "Ora ospiti tu.",
  guestAgain: "Sei di nuovo tra gli ospiti.",
  menuAbout:
    "Riproduzione e volume sono sulla prima pagina; i puntini di un brano lo spostano o lo tolgono.",
  hostPage: "Ospiti, impostazioni e musica",
  signOut: "Esci",
  clear: "Svuota la coda",
  empty: "La coda è vuota",
  clearSure: (count) =>
    say(count, {
      one: "Togliere il brano in attesa? Non si torna indietro.",
      other: "Togliere tutti i # brani in attesa? Non si torna indietro.",
    }),
  keep: "Tienili",
  remove: "Togli",
  changeTitle: "Modifica questo brano",
  isNext: "È già il prossimo",
  playNext: "Suonalo dopo questo",
  removeIt: "Toglilo",
  playback: "Riproduzione",
  previous: "Brano precedente",
  back: "Indietro",
  restart: "Ricomincia il brano",
  again: "Daccapo",
  pause: "Pausa",
  play: "Suona",
  skipLabel: "Vai al prossimo brano",
  skip: "Salta",
  position: "Punto del brano",
  ofLength: (at, length) => `${at} di ${length}`,
  volume: "Volume",
  percent: (value) => `${value} percento`,
};
