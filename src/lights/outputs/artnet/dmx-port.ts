import artnet from "artnet";

/** Art-Net universes of one host. */
export interface DmxPort {
  /** Sets the universe's first channels and sends it, if something changed. */
  set(universe: number, values: Uint8Array): void;
  close(): void;
}

export interface DmxPortOptions {
  readonly ip: string;
  readonly port: number;
  readonly repeatMs: number;
  /** After each packet that was handed to the network, or was not. */
  readonly onSent: (error: Error | null) => void;
}

export type OpenDmx = (options: DmxPortOptions) => DmxPort;

/**
 * The artnet package, which needs care: an "error" without a listener would end the process, a packet
 * without a callback fails silently, a name instead of an IP is looked up for each packet, and
 * within 25 ms of a packet it holds the next one back (see `PACKET_GAP_MS`).
 */
export const openDmx: OpenDmx = ({ ip, port, repeatMs, onSent }) => {
  const node = artnet({ host: ip, port, sendAll: true, refresh: repeatMs });
  node.on("error", onSent);
  return {
    set: (universe, values) => {
      node.set(universe, 1, values, onSent);
    },
    close: () => node.close(),
  };
};

/**
 * The package sends a universe 40 times a second at most and keeps the newest values for then. A
 * frame that comes sooner would be late, and its universes would show it at different times.
 */
export const PACKET_GAP_MS = 25;
