import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A connection that a test can break: a TCP proxy in front of a daemon. */
export interface BadWifi {
  readonly url: string;
  /** Bytes that phones have sent so far. */
  sentBytes(): number;
  /** Every connection breaks off, new ones are refused. */
  drop(): void;
  mend(): void;
  close(): Promise<void>;
}

/** `bytesPerSec`: how fast phones can send through it. */
export const openBadWifi = async (port: number, bytesPerSec: number): Promise<BadWifi> => {
  const sockets = new Set<Socket>();
  let isDown = false;
  let sent = 0;

  const slowly = (from: Socket, to: Socket): void => {
    from.on("data", (chunk: Buffer) => {
      sent += chunk.length;
      to.write(chunk);
      from.pause();
      setTimeout(() => from.resume(), (chunk.length / bytesPerSec) * 1000);
    });
    from.on("end", () => to.end());
  };

  const server = createServer((phone) => {
    if (isDown) {
      phone.destroy();
      return;
    }
    const daemon = connect(port, "127.0.0.1");
    slowly(phone, daemon);
    daemon.pipe(phone);
    for (const socket of [phone, daemon]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        phone.destroy();
        daemon.destroy();
      });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const breakAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sentBytes: () => sent,
    drop: () => {
      isDown = true;
      breakAll();
    },
    mend: () => {
      isDown = false;
    },
    close: async () => {
      breakAll();
      server.close();
      await once(server, "close");
    },
  };
};
