import { randomBytes, randomInt } from "node:crypto";
import type { Environment } from "../core/ports/environment.ts";

/** The real time, chance and names. */
export const environment: Environment = {
  nowMs: Date.now,
  newId: () => randomBytes(12).toString("base64url"),
  random: () => randomInt(2 ** 32 - 1),
};
