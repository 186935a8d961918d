import { createSocket, type Socket } from "node:dgram";
import { type BackOffTimes, createBackOff } from "../back-off.ts";
import { faultCode } from "../fault-text.ts";
import { networkReason } from "./network-reason.ts";
import type { Packet } from "./packet.ts";
import { type ResolvedHost, resolveHost } from "./resolve-host.ts";

export interface UdpLinkOptions {
  /** None: multicast, each packet knows its group. */
  readonly host: string | undefined;
  readonly port: number;
  /** Packets can be sent from now on. */
  readonly onOpen: () => void;
  readonly onTrouble: (reason: string) => void;
  /** The host lives, but nobody listens at the port. The link stays open. */
  readonly onRefused: (reason: string) => void;
  readonly backOff?: BackOffTimes;
  readonly openSocket?: (family: 4 | 6) => Socket;
}

/** A UDP socket that stays connected to its host, and opens again by itself after trouble. */
export interface UdpLink {
  start(): void;
  isOpen(): boolean;
  /** The address in use: "" before the name was looked up. */
  ip(): string;
  /** A packet that is in flight must not be sent again. */
  send(packet: Packet): void;
  /** Looks the name up again; moves to the new address if there is one. */
  refresh(): void;
  stop(): Promise<void>;
}

const MULTICAST_ANY: ResolvedHost = { ip: "", family: 4 };
/** Group addresses are literal: without this each packet would pass through the resolver's queue. */
const AS_IS = (
  address: string,
  _options: unknown,
  done: (error: NodeJS.ErrnoException | null, address: string, family: number) => void,
): void => done(null, address, 4);

const openUdp = (family: 4 | 6): Socket =>
  createSocket(family === 6 ? { type: "udp6" } : { type: "udp4", lookup: AS_IS });

export const createUdpLink = (options: UdpLinkOptions): UdpLink => {
  const { host, port, openSocket = openUdp } = options;
  const backOff = createBackOff(options.backOff);
  let socket: Socket | undefined;
  let target: ResolvedHost = MULTICAST_ANY;
  let isOpen = false;
  let isStopped = false;

  const drop = (): void => {
    isOpen = false;
    const old = socket;
    socket = undefined;
    if (old === undefined) return;
    old.removeAllListeners();
    // Also the closing may complain, and nobody is left to hear it.
    old.on("error", () => {});
    old.close();
  };
  const where = (): string => (host === undefined ? `port ${port}` : `${host}:${port}`);
  const fail = (error: unknown): void => {
    if (isStopped) return;
    if (faultCode(error) === "ECONNREFUSED") {
      options.onRefused(networkReason(where(), error));
      return;
    }
    drop();
    options.onTrouble(networkReason(where(), error));
    backOff.again(open);
  };
  const opened = (): void => {
    if (isStopped) return;
    isOpen = true;
    backOff.reset();
    options.onOpen();
  };
  const connect = (): void => {
    drop();
    const next = openSocket(target.family);
    socket = next;
    next.on("error", (error) => {
      if (next === socket) fail(error);
    });
    // No callbacks: with one a failure would not reach the listener above.
    if (host === undefined) next.once("listening", opened).bind(0);
    else next.once("connect", opened).connect(port, target.ip);
  };
  const open = (): void => {
    if (isStopped) return;
    const found = host === undefined ? Promise.resolve(MULTICAST_ANY) : resolveHost(host);
    found
      .then((resolved) => {
        if (isStopped) return;
        target = resolved;
        connect();
      })
      .catch(fail);
  };
  const refresh = (): void => {
    if (host === undefined || !isOpen) return;
    resolveHost(host)
      .then((resolved) => {
        if (isStopped || !isOpen || resolved.ip === target.ip) return;
        target = resolved;
        connect();
      })
      // The old address may be right still; trouble with it shows by itself.
      .catch(() => {});
  };
  const send = createSend(() => (isOpen ? socket : undefined), port, fail);
  return {
    start: open,
    isOpen: () => isOpen,
    ip: () => target.ip,
    send,
    refresh,
    stop: () => {
      isStopped = true;
      backOff.cancel();
      drop();
      return Promise.resolve();
    },
  };
};

/** One callback a packet, made once. */
const createSend = (
  open: () => Socket | undefined,
  port: number,
  fail: (error: unknown) => void,
): ((packet: Packet) => void) => {
  const callbacks = new WeakMap<Packet, (error: Error | null) => void>();
  const callbackOf = (packet: Packet): ((error: Error | null) => void) => {
    const known = callbacks.get(packet);
    if (known !== undefined) return known;
    const made = (error: Error | null): void => {
      packet.isInFlight = false;
      // A socket that is gone meanwhile says nothing about the one that is there now.
      if (error !== null && open() !== undefined) fail(error);
    };
    callbacks.set(packet, made);
    return made;
  };
  return (packet) => {
    const socket = open();
    if (socket === undefined) return;
    packet.isInFlight = true;
    const { bytes, address } = packet;
    if (address === undefined) socket.send(bytes, 0, bytes.length, callbackOf(packet));
    else socket.send(bytes, 0, bytes.length, port, address, callbackOf(packet));
  };
};
