import { faultCode, faultText } from "../fault-text.ts";

const NO_ROUTE = "this device has no way there: is it in the network, and is the address right?";
const REASONS: Readonly<Record<string, string>> = {
  ENETUNREACH: NO_ROUTE,
  EHOSTUNREACH: NO_ROUTE,
  ENETDOWN: NO_ROUTE,
  EADDRNOTAVAIL: NO_ROUTE,
  EINVAL: "nothing can be sent to this address: correct it",
  EPERM: "the system forbids to send there: look at its firewall",
  EACCES: "the system forbids to send there: a broadcast address cannot be used here",
  ECONNREFUSED: "nobody listens there: is it switched on for this protocol, is the port right?",
  ENOTFOUND: "this name is not known in the network: use its IP address",
  EAI_AGAIN: "the name cannot be looked up now: use its IP address",
};

/** Why nothing arrives at `where`, and what to do. */
export const networkReason = (where: string, error: unknown): string => {
  const code = faultCode(error);
  const known = REASONS[code];
  return known === undefined ? `${where}: ${faultText(error)}` : `${where}: ${known} (${code})`;
};
