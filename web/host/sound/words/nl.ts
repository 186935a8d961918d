import type { Words } from "./en.ts";

export const words: Words = {
  outputs: "Waar de muziek heen gaat",
  auto: "Wat de box zelf kiest",
  test: "Speel een testtoon",
  playing: "Luister …",
  silent: "Geen geluidsapparaat gevonden. Sluit luidsprekers of een usb-geluidskaart aan.",
};
