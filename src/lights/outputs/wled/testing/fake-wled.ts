import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { receiveUdp, type UdpReceiver } from "../../testing/udp-receiver.ts";

export interface FakeWled {
  /** Valid from the first `plug` on, and kept afterwards. */
  readonly ports: { http: number; ddp: number; udp: number };
  readonly ddp: Buffer[];
  readonly udp: Buffer[];
  asked: number;
  plug(): Promise<void>;
  unplug(): Promise<void>;
}

export const INFO = { name: "Bar", ver: "0.15.0", leds: { count: 300, rgbw: false } };

const listen = async (server: Server, host: string, port: number): Promise<number> => {
  server.listen(port, host);
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
};

/** A WLED on an address of this machine: its web page, its DDP port and its own UDP port. */
export const createFakeWled = (host: string, body: string = JSON.stringify(INFO)): FakeWled => {
  let server: Server | undefined;
  let receivers: UdpReceiver[] = [];
  const fake: FakeWled = {
    ports: { http: 0, ddp: 0, udp: 0 },
    ddp: [],
    udp: [],
    asked: 0,
    plug: async () => {
      server = createServer((_request, response) => {
        fake.asked += 1;
        response.setHeader("content-type", "application/json").end(body);
      });
      fake.ports.http = await listen(server, host, fake.ports.http);
      const ddp = await receiveUdp(host, fake.ports.ddp, fake.ddp);
      const udp = await receiveUdp(host, fake.ports.udp, fake.udp);
      fake.ports.ddp = ddp.port;
      fake.ports.udp = udp.port;
      receivers = [ddp, udp];
    },
    unplug: async () => {
      const old = server;
      server = undefined;
      old?.closeAllConnections();
      old?.close();
      const closing = receivers.map((receiver) => receiver.close());
      receivers = [];
      await Promise.all(closing);
    },
  };
  return fake;
};
