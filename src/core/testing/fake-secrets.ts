import type { Secrets } from "../ports/secrets.ts";

/** Secrets in memory. */
export const createFakeSecrets = (): Secrets => {
  const secrets = new Map<string, string>();
  const sessions = new Map<string, number>();
  return {
    getSecret: (name) => Promise.resolve(secrets.get(name)),
    putSecret: (name, value) => Promise.resolve(void secrets.set(name, value)),
    sessions: () =>
      Promise.resolve(
        [...sessions].map(([tokenHash, expiresAtMs]) => ({ tokenHash, expiresAtMs })),
      ),
    putSession: (hash, expiresAtMs) => Promise.resolve(void sessions.set(hash, expiresAtMs)),
    dropSession: (hash) => Promise.resolve(void sessions.delete(hash)),
  };
};
