const HIDDEN = "•••";
/** A shorter one would hide half the log. */
const SHORTEST = 4;
const COOKIES = /\b(rumpus_(?:host|guest))=[\w-]+/g;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Takes out of lines what only the host may know. */
export const createSecretHider = () => {
  const secrets = new Set<string>();
  let pattern: RegExp | undefined;
  return {
    /** From now on this is not written any more. */
    add: (secret: string): void => {
      if (secret.length < SHORTEST || secrets.has(secret)) return;
      secrets.add(secret);
      pattern = new RegExp(`(?<![\\w])(?:${[...secrets].map(escaped).join("|")})(?![\\w])`, "g");
    },
    hide: (line: string): string => {
      const text = line.replace(COOKIES, `$1=${HIDDEN}`);
      return pattern ? text.replace(pattern, HIDDEN) : text;
    },
  };
};

export type SecretHider = ReturnType<typeof createSecretHider>;
