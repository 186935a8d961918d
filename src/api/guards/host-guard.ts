import { hostname, networkInterfaces } from "node:os";
import type { MiddlewareHandler } from "hono";
import { type ApiEnv, headerOf } from "../context.ts";
import { problem } from "../problem.ts";

const OWN_NAMES = ["localhost", "rumpus", "rumpus.local", "rumpus.lan"];
/** The hotspot's address for the portal; see systemd/ and the appliance part. */
export const PORTAL_ADDRESS = "192.0.2.1";
/** Wi-Fi comes and goes: own addresses are looked up anew so often. */
const ADDRESSES_FOR_MS = 10_000;

/** Whether a Host header names this box. */
export type IsOwnHost = (host: string | undefined) => boolean;

/** Our names, `extraNames`, and the addresses that the box has at the moment. */
export const createHostCheck = (extraNames: readonly string[], nowMs: () => number): IsOwnHost => {
  const names = new Set([
    ...OWN_NAMES,
    PORTAL_ADDRESS,
    hostname().toLowerCase(),
    `${hostname().toLowerCase()}.local`,
    ...extraNames.map((name) => name.toLowerCase()),
  ]);
  let addresses = new Set<string>();
  let lookedUpAtMs = Number.NEGATIVE_INFINITY;

  return (host = "") => {
    const name = hostName(host);
    if (names.has(name)) return true;
    if (nowMs() - lookedUpAtMs > ADDRESSES_FOR_MS) {
      addresses = ownAddresses();
      lookedUpAtMs = nowMs();
    }
    return addresses.has(name);
  };
};

/**
 * Takes only requests for names that are ours. A page of an attacker whose name points to us
 * (DNS rebinding) sends its own name.
 */
export const createHostGuard = (
  extraNames: readonly string[],
  nowMs: () => number,
): MiddlewareHandler<ApiEnv> => {
  const isOwn = createHostCheck(extraNames, nowMs);
  // Not async, as all that every request passes: a promise less for each of them.
  return (c, next) =>
    isOwn(headerOf(c, "host")) ? next() : Promise.resolve(problem("wrong-host"));
};

/** "Party:8080" and "[::1]:8080" without the port. */
export const hostName = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d+$/, "")
    .replace(/^\[(.*)\]$/, "$1");

const ownAddresses = (): Set<string> =>
  new Set(
    Object.values(networkInterfaces())
      .flatMap((cards) => cards ?? [])
      .map((card) => card.address.toLowerCase()),
  );
