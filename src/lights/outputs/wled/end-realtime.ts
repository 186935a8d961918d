import { createSocket } from "node:dgram";
import { within } from "../parts/within.ts";

export const WLED_UDP_PORT = 21_324;
/** WLED's own UDP protocol: DRGB, and a time-out of 0 s, which ends the realtime mode at once. */
const END = Buffer.from([2, 0]);
/** Nothing tells whether a packet arrived. */
const TIMES = 2;
const PATIENCE_MS = 300;

/** Gives a WLED back to its own effects. Without it the last frame would stay for 2.5 s. */
export const endRealtime = async (ip: string, port: number): Promise<void> => {
  const socket = createSocket(ip.includes(":") ? "udp6" : "udp4");
  socket.on("error", () => {});
  const sent = new Promise<void>((resolve) => {
    let left = TIMES;
    const done = (): void => {
      left -= 1;
      if (left === 0) resolve();
    };
    for (let i = 0; i < TIMES; i += 1) socket.send(END, port, ip, done);
  });
  await within(PATIENCE_MS, sent);
  socket.close();
};
