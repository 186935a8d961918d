import { createSocket } from "node:dgram";
import { once } from "node:events";

/** A light frame as it came over the network. */
export interface LightFrame {
  readonly atMs: number;
  /** Mean of all bytes, 0-255. */
  readonly level: number;
}

const HEADER_BYTES = 10;

/** Stands where a WLED would: takes DDP on loopback and notes when which light came. */
export const listenForDdp = async (onFrame: (frame: LightFrame) => void) => {
  const socket = createSocket("udp4");
  socket.on("message", (packet) => {
    const atMs = performance.now();
    let sum = 0;
    for (let index = HEADER_BYTES; index < packet.length; index += 1) sum += packet[index] ?? 0;
    onFrame({ atMs, level: sum / Math.max(1, packet.length - HEADER_BYTES) });
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return { port: socket.address().port, close: () => socket.close() };
};
