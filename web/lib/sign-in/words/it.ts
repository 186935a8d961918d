import type { Words } from "./en.ts";

export const words: Words = { pin: "PIN", signIn: "Entra" };
