import type { Words } from "./en.ts";

export const words: Words = {
  title: "Pierwsze kroki",
  lead: "Pięć minut i impreza trwa",
  words: "Wszystko można zmienić, każdy krok może poczekać.",
  partyName: "Nazwa imprezy",
  newPin: "Twój PIN",
  pinForm: "4 do 12 cyfr. Kto go zna, rządzi imprezą, więc nie 1234.",
  keepPin: "Zostaw ten PIN",
  later: "Później",
  finish: "Gotowe: na imprezę",
  isDone: "zrobione",
  addMusic: "Dodaj folder z muzyką",
  addLights: "Dodaj światła",
  seePoster: "Zobacz plakat",
  steps: {
    name: "Nazwa",
    pin: "PIN",
    music: "Muzyka",
    sound: "Dźwięk",
    lights: "Światła",
    poster: "Plakat",
    wifi: "Wi-Fi",
  },
  about: {
    name: "Goście widzą ją na górze swojej strony, na telewizorze i na plakacie.",
    pin: "Dzięki niemu zalogujesz się tu z każdego telefonu. Zapisz go tam, gdzie znajdziesz go o pierwszej w nocy.",
    music: "Podłącz pendrive albo wskaż folder. Wczyta się w tle; impreza może już ruszać.",
    sound:
      "Wybierz, dokąd płynie muzyka, i zagraj dźwięk: powinno być słychać z lewej, z prawej i z obu stron.",
    lights: "Taśma LED, lampy WLED albo nic: telewizor też pokazuje światła.",
    poster: "Dwa kody do powieszenia: jeden do Wi-Fi, drugi do strony.",
    wifi: "Goście dołączają do tej sieci, a strona otwiera się sama.",
  },
};
