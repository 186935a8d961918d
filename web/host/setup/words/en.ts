export const words = {
  title: "First steps",
  lead: "Five minutes, and the party is on",
  words: "Everything can be changed later, and any step can wait.",
  partyName: "The party’s name",
  newPin: "Your PIN",
  pinForm: "4 to 12 digits. Who knows it runs the party, so not 1234.",
  keepPin: "Keep the PIN",
  later: "Later",
  finish: "Finish: to the party",
  isDone: "done",
  addMusic: "Add a folder with music",
  addLights: "Add lights",
  seePoster: "See the poster",
  steps: {
    name: "Name",
    pin: "PIN",
    music: "Music",
    sound: "Sound",
    lights: "Lights",
    poster: "Poster",
    wifi: "Wi-Fi",
  },
  about: {
    name: "Guests see it at the top of their page, on the TV and on the poster.",
    pin: "With it you sign in here from any phone. Write it down where you find it at 1 a.m.",
    music:
      "Plug in a USB stick or name a folder. It is looked through in the background; the party can start meanwhile.",
    sound:
      "Choose where the music goes and play the tone: you should hear it left, right, and on both sides.",
    lights: "An LED strip, WLED lamps, or none at all: the TV shows the lights too.",
    poster: "Two codes to hang up: one for the Wi-Fi, one for the page.",
    wifi: "Guests join this network and the page opens by itself.",
  },
};
export type Words = typeof words;
