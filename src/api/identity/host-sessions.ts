import { createHash, randomBytes } from "node:crypto";
import type { Log } from "../../core/ports/environment.ts";
import type { Secrets } from "../../core/ports/secrets.ts";

const COOKIE = "rumpus_host";
const TOKEN = /(?:^|;\s*)rumpus_host=([A-Za-z0-9_-]{43})(?:;|$)/;
const SESSION_MS = 12 * 3_600_000;

/** Who has signed in with the PIN. Sessions survive a restart; the disk knows only hashes. */
export const createHostSessions = (secrets: Secrets, nowMs: () => number, log: Log) => {
  const expiresAtMs = new Map<string, number>();
  let round = 0;

  const hashIn = (cookies: string | undefined): string | undefined => {
    const token = cookies === undefined ? undefined : TOKEN.exec(cookies)?.[1];
    return token === undefined ? undefined : hashOf(token);
  };

  return {
    start: async (): Promise<void> => {
      for (const session of await secrets.sessions()) {
        expiresAtMs.set(session.tokenHash, session.expiresAtMs);
      }
    },
    isHost: (cookies: string | undefined): boolean => {
      if (cookies === undefined || !cookies.includes(COOKIE)) return false;
      const hash = hashIn(cookies);
      return hash !== undefined && (expiresAtMs.get(hash) ?? 0) > nowMs();
    },
    /** Answers the Set-Cookie line. */
    signIn: async (): Promise<string> => {
      const token = randomBytes(32).toString("base64url");
      const untilMs = nowMs() + SESSION_MS;
      expiresAtMs.set(hashOf(token), untilMs);
      // On a full card the host must get in all the more; the session then ends with the next start.
      await secrets
        .putSession(hashOf(token), untilMs)
        .catch((error) => log("warn", `the host's session was not stored: ${error}`));
      return `${COOKIE}=${token}; Path=/; Max-Age=${SESSION_MS / 1000}; HttpOnly; SameSite=Strict`;
    },
    /** Another one as soon as a PIN counts no more: who began to sign in before that brought the old one. */
    round: (): number => round,
    /** All but the one that asks. */
    endOthers: async (cookies: string | undefined): Promise<void> => {
      round += 1;
      const own = hashIn(cookies);
      const others = [...expiresAtMs.keys()].filter((hash) => hash !== own);
      for (const hash of others) expiresAtMs.delete(hash);
      for (const hash of others) {
        await secrets
          .dropSession(hash)
          .catch((error) => log("warn", `a host's session is still stored: ${error}`));
      }
    },
    signOut: async (cookies: string | undefined): Promise<string> => {
      const hash = hashIn(cookies);
      if (hash !== undefined) {
        expiresAtMs.delete(hash);
        await secrets
          .dropSession(hash)
          .catch((error) => log("warn", `the host's session is still stored: ${error}`));
      }
      return `${COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict`;
    },
  };
};

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

export type HostSessions = ReturnType<typeof createHostSessions>;
