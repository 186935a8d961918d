import type { Words } from "./en.ts";

export const words: Words = { pin: "Code PIN", signIn: "Se connecter" };
