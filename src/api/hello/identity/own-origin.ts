import { isIPv4 } from "node:net";
import { type ApiContext, headerOf, incomingOf } from "../../context.ts";
import { hostName, PORTAL_ADDRESS } from "../../guards/host-guard.ts";

/**
 * Where the full page is, with numbers: names do not resolve on every phone. The portal's own address
 * is no place to stay, so then it is the one on which the phone has reached us.
 */
export const ownOrigin = (c: ApiContext): string => {
  const host = headerOf(c, "host") ?? "";
  const name = hostName(host);
  if (isIPv4(name) && name !== PORTAL_ADDRESS) return `http://${host}`;
  const reached = (incomingOf(c)?.socket.localAddress ?? "").replace(/^::ffff:/, "");
  if (!isIPv4(reached) || reached === PORTAL_ADDRESS) return `http://${host}`;
  return `http://${reached}${/:\d+$/.exec(host)?.[0] ?? ""}`;
};
