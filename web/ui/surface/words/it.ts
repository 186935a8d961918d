import type { Words } from "./en.ts";

export const words: Words = {
  gripHow: "Trascinalo o usa le frecce; premi per altro.",
  keepIt: "Tieni",
  move: "Sposta",
  parts: "Parti di questa pagina",
};
