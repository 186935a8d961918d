import { randomBytes } from "node:crypto";
import type { Bucket } from "../../../domain/guest.ts";
import type { GuestId } from "../../../domain/ids.ts";
import { takeToken, tokensAt } from "../../../domain/limits/bucket.ts";

const VALID_MS = 10 * 60_000;
/** A page that refreshes itself must not change the code while somebody types it. */
const SHOWN_MS = 5 * 60_000;
/** No o, i, l, u: what looks alike is typed wrong. Eight of 32 letters are 40 bits. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 8;
const REMEMBERED = 2000;

const PER_DEVICE = { burst: 10, refillMs: 60_000 };
/** Addresses are free for an attacker: at this pace one finds one of 2000 codes once in three years. */
const FROM_ALL = { burst: 300, refillMs: 200 };

interface Code {
  readonly guestId: GuestId;
  readonly token: string;
  readonly madeAtMs: number;
}

/** Who may go over to another browser. */
interface Leaver {
  readonly guestId: GuestId;
  readonly token: string;
}

export interface ShownCode {
  readonly code: string;
  readonly untilMs: number;
}

/** One-time codes by which another browser becomes the same guest. Kept in memory alone. */
export const createHandoverCodes = (nowMs: () => number) => {
  const codes = new Map<string, Code>();
  const shown = new Map<GuestId, string>();
  const wrong = new Map<string, Bucket>();
  let wrongFromAll: Bucket | undefined;

  const forget = (code: string): void => {
    const known = codes.get(code);
    codes.delete(code);
    if (known && shown.get(known.guestId) === code) shown.delete(known.guestId);
  };

  const noteWrong = (address: string): void => {
    const bucket = takeToken(wrong.get(address), PER_DEVICE, nowMs());
    wrong.delete(address);
    wrong.set(address, bucket);
    if (wrong.size > REMEMBERED) wrong.delete(wrong.keys().next().value ?? "");
    wrongFromAll = takeToken(wrongFromAll, FROM_ALL, nowMs());
  };

  return {
    /** The code that this guest sees: the same for a while. */
    show: ({ guestId, token }: Leaver): ShownCode => {
      const old = shown.get(guestId);
      const madeAtMs = old === undefined ? undefined : codes.get(old)?.madeAtMs;
      if (old !== undefined && madeAtMs !== undefined && nowMs() - madeAtMs < SHOWN_MS)
        return { code: old, untilMs: madeAtMs + VALID_MS };
      const code = newCode();
      codes.set(code, { guestId, token, madeAtMs: nowMs() });
      shown.set(guestId, code);
      if (codes.size > REMEMBERED) forget(codes.keys().next().value ?? "");
      return { code, untilMs: nowMs() + VALID_MS };
    },
    /** Whose code this is; "slow-down": this device, or all of them, have guessed too often. */
    look: (typed: string, address: string): Leaver | "unknown" | "slow-down" => {
      const isTooFast =
        tokensAt(wrong.get(address), PER_DEVICE, nowMs()) < 1 ||
        tokensAt(wrongFromAll, FROM_ALL, nowMs()) < 1;
      if (isTooFast) return "slow-down";
      const code = codes.get(asTyped(typed));
      if (code && nowMs() - code.madeAtMs < VALID_MS) return code;
      noteWrong(address);
      return "unknown";
    },
    use: (typed: string): void => forget(asTyped(typed)),
  };
};

export type HandoverCodes = ReturnType<typeof createHandoverCodes>;

const newCode = (): string =>
  [...randomBytes(LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join("");

/** Forgives capitals, spaces, dashes, and letters that look like digits. */
const asTyped = (typed: string): string =>
  typed
    .slice(0, 40)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "")
    .replaceAll("o", "0")
    .replaceAll(/[il]/g, "1");
