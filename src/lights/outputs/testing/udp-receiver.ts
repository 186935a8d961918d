import { createSocket } from "node:dgram";
import { once } from "node:events";

/** Packets that arrived at a port of this machine. */
export interface UdpReceiver {
  readonly port: number;
  readonly packets: Buffer[];
  close(): Promise<void>;
}

/** `port` 0: any that is free. */
export const receiveUdp = async (
  address: string,
  port = 0,
  packets: Buffer[] = [],
): Promise<UdpReceiver> => {
  const socket = createSocket("udp4");
  socket.on("message", (packet) => packets.push(packet));
  socket.bind(port, address);
  await once(socket, "listening");
  let closing: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    const closed = once(socket, "close");
    socket.close();
    await closed;
  };
  return {
    port: socket.address().port,
    packets,
    close: () => {
      closing ??= end();
      return closing;
    },
  };
};
