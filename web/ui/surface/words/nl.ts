import type { Words } from "./en.ts";

export const words: Words = {
  gripHow: "Sleep eraan of gebruik de pijltjes; druk voor meer.",
  keepIt: "Houden",
  move: "Slepen",
  parts: "Delen van deze pagina",
};
