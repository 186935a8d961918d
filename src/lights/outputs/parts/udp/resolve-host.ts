import { lookup } from "node:dns/promises";
import { isIP } from "node:net";

export interface ResolvedHost {
  readonly ip: string;
  readonly family: 4 | 6;
}

/** The address of a name; IPv4 first, since few light devices speak the other. Rejects if there is none. */
export const resolveHost = async (host: string): Promise<ResolvedHost> => {
  const literal = isIP(host);
  if (literal !== 0) return { ip: host, family: literal === 6 ? 6 : 4 };
  const { address, family } = await lookup(host, { order: "ipv4first" });
  return { ip: address, family: family === 6 ? 6 : 4 };
};
