import { randomBytes, randomInt, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import type { Secrets } from "../../core/ports/secrets.ts";

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const KEY_BYTES = 32;
const TRIES = 5;
const FIRST_LOCK_MS = 30_000;
const LONGEST_LOCK_MS = 15 * 60_000;

export type PinAnswer =
  | { readonly kind: "right" }
  | { readonly kind: "wrong" }
  | { readonly kind: "locked"; readonly untilMs: number };

export const newPin = (): string => String(randomInt(0, 1_000_000)).padStart(6, "0");

/** Keeps only the PIN's scrypt hash. */
export const storePin = async (secrets: Secrets, pin: string): Promise<void> => {
  const salt = randomBytes(16);
  const key = await derive(pin, salt, KEY_BYTES);
  await secrets.putSecret("host-pin", `${salt.toString("hex")}:${key.toString("hex")}`);
};

/**
 * Checks PINs. After five wrong ones the box takes none for half a minute, and twice as long after
 * each further one: addresses are free for an attacker, so the lock is for everybody.
 */
export const createPinCheck = (secrets: Secrets, nowMs: () => number) => {
  let wrong = 0;
  let lockedUntilMs = 0;
  let checking: Promise<unknown> = Promise.resolve();

  const check = async (pin: string): Promise<PinAnswer> => {
    if (nowMs() < lockedUntilMs) return { kind: "locked", untilMs: lockedUntilMs };
    const [salt = "", key = ""] = ((await secrets.getSecret("host-pin")) ?? "").split(":");
    const expected = Buffer.from(key, "hex");
    const actual = await derive(pin, Buffer.from(salt, "hex"), KEY_BYTES);
    if (expected.length === actual.length && timingSafeEqual(expected, actual)) {
      wrong = 0;
      return { kind: "right" };
    }
    wrong += 1;
    if (wrong < TRIES) return { kind: "wrong" };
    lockedUntilMs = nowMs() + Math.min(LONGEST_LOCK_MS, FIRST_LOCK_MS * 2 ** (wrong - TRIES));
    return { kind: "locked", untilMs: lockedUntilMs };
  };

  /** One at a time: a thousand guesses at once are five guesses. */
  return (pin: string): Promise<PinAnswer> => {
    const result = checking.then(() => check(pin));
    checking = result.catch(() => undefined);
    return result;
  };
};

export type PinCheck = ReturnType<typeof createPinCheck>;
