import type { Words } from "./en.ts";

export const words: Words = {
  title: "Primeros pasos",
  lead: "Cinco minutos y empieza la fiesta",
  words: "Todo se puede cambiar después, y cualquier paso puede esperar.",
  partyName: "El nombre de la fiesta",
  newPin: "Tu PIN",
  pinForm: "De 4 a 12 cifras. Quien lo sabe dirige la fiesta, así que no pongas 1234.",
  keepPin: "Dejar este PIN",
  later: "Más tarde",
  finish: "Terminar: a la fiesta",
  isDone: "hecho",
  addMusic: "Añadir una carpeta con música",
  addLights: "Añadir luces",
  seePoster: "Ver el cartel",
  steps: {
    name: "Nombre",
    pin: "PIN",
    music: "Música",
    sound: "Sonido",
    lights: "Luces",
    poster: "Cartel",
    wifi: "Wifi",
  },
  about: {
    name: "Los invitados lo ven arriba en su página, en la tele y en el cartel.",
    pin: "Con él entras aquí desde cualquier móvil. Apúntalo donde lo encuentres a la 1 de la madrugada.",
    music:
      "Conecta un USB o indica una carpeta. Se lee en segundo plano; la fiesta puede empezar ya.",
    sound:
      "Elige adónde va la música y pon el tono: deberías oírlo a la izquierda, a la derecha y en los dos lados.",
    lights: "Una tira LED, lámparas WLED o nada: la tele también muestra las luces.",
    poster: "Dos códigos para colgar: uno para el wifi y otro para la página.",
    wifi: "Los invitados entran en esta red y la página se abre sola.",
  },
};
