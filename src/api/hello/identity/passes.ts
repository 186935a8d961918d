import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Secrets } from "../../../core/ports/secrets.ts";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const TOKEN_BYTES = 16;
const VALID_MS = 12 * 3_600_000;
/** Nonce, secret, six bytes of time, tag: in base64url without padding. */
const PASS = /^[\w-]{67}$/;

/** What a form carries for a browser that keeps no cookies. */
export interface Passes {
  /** The guest's secret, sealed for twelve hours: only we can open it, and nobody can change it. */
  readonly seal: (token: string) => string;
  /** The secret in it; undefined: not sealed by us, or too long ago. */
  readonly open: (pass: string | undefined) => string | undefined;
}

export const createPasses = (key: Buffer, nowMs: () => number): Passes => ({
  seal: (token) => {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, key, nonce);
    const inside = Buffer.alloc(TOKEN_BYTES + 6);
    inside.write(token, "base64url");
    inside.writeUIntBE(nowMs() + VALID_MS, TOKEN_BYTES, 6);
    const sealed = Buffer.concat([cipher.update(inside), cipher.final(), cipher.getAuthTag()]);
    return Buffer.concat([nonce, sealed]).toString("base64url");
  },
  open: (pass = "") => {
    if (!PASS.test(pass)) return undefined;
    const bytes = Buffer.from(pass, "base64url");
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      const sealed = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
      const inside = Buffer.concat([decipher.update(sealed), decipher.final()]);
      if (inside.readUIntBE(TOKEN_BYTES, 6) < nowMs()) return undefined;
      return inside.subarray(0, TOKEN_BYTES).toString("base64url");
    } catch {
      return undefined;
    }
  },
});

export const newPassKey = (): Buffer => randomBytes(32);

/** The key of this box. Where the disk takes none, passes end with the next start. */
export const loadPassKey = async (secrets: Secrets): Promise<Buffer> => {
  const stored = Buffer.from((await secrets.getSecret("pass-key")) ?? "", "base64url");
  if (stored.length === 32) return stored;
  const key = newPassKey();
  await secrets.putSecret("pass-key", key.toString("base64url")).catch(() => undefined);
  return key;
};
