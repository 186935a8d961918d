import type { Words } from "./en.ts";

export const words: Words = {
  outputs: "Waar de muziek heen gaat",
  auto: "De jukebox beslist",
  test: "Speel een testtoon",
  playing: "Luister…",
  silent: "Geen geluidsuitgang gevonden. Sluit luidsprekers of een usb-geluidskaart aan.",
};
