import type { Words } from "./en.ts";

export const words: Words = {
  gripHow: "Arrástralo o usa las flechas; pulsa para más.",
  keepIt: "Conservar",
  move: "Mover",
  parts: "Partes de esta página",
};
