import { createSocket, type Socket } from "node:dgram";
import { afterEach, expect, it, vi } from "vitest";
import { waitFor } from "../../../../testing/wait-for.ts";
import { receiveUdp, type UdpReceiver } from "../../testing/udp-receiver.ts";
import { createPacket } from "./packet.ts";
import { createUdpLink, type UdpLink } from "./udp-link.ts";

const HOST = "127.0.0.48";
const open: { receiver?: UdpReceiver; link?: UdpLink } = {};
afterEach(async () => {
  await open.link?.stop();
  await open.receiver?.close();
});

/** A network whose sending can be made to fail, as when the cable is pulled. */
const aLink = async () => {
  const receiver = await receiveUdp(HOST);
  const network: { fault: string | undefined; sockets: Socket[] } = {
    fault: undefined,
    sockets: [],
  };
  const troubles: string[] = [];
  const link = createUdpLink({
    host: HOST,
    port: receiver.port,
    backOff: { firstMs: 5, lastMs: 20 },
    onOpen: () => {},
    onTrouble: (reason) => troubles.push(reason),
    onRefused: () => {},
    openSocket: () => {
      const socket = createSocket("udp4");
      network.sockets.push(socket);
      const send = socket.send.bind(socket);
      vi.spyOn(socket, "send").mockImplementation((...args: unknown[]) => {
        const done = args.at(-1) as (error: Error | null) => void;
        const { fault } = network;
        if (fault === undefined) Reflect.apply(send, socket, args);
        else setImmediate(() => done(Object.assign(new Error(fault), { code: fault })));
      });
      return socket;
    },
  });
  open.receiver = receiver;
  open.link = link;
  link.start();
  await waitFor("the link", link.isOpen);
  return { link, network, receiver, troubles };
};

it.each([
  ["ENETUNREACH", /no way there/],
  ["EPERM", /firewall/],
])("tells the reason of %s, and sends again when it is over", async (fault, reason) => {
  const { link, network, receiver, troubles } = await aLink();
  const packet = createPacket(Buffer.from("light"));
  network.fault = fault;
  link.send(packet);
  await waitFor("the trouble", () => troubles.length > 0);

  network.fault = undefined;
  await waitFor("a packet", () => {
    if (!packet.isInFlight) link.send(packet);
    return receiver.packets.length > 0;
  });

  expect(troubles[0]).toMatch(reason);
  expect(network.sockets.length).toBeGreaterThan(1);
});

it("holds a packet as in flight until the network took it", async () => {
  const { link, receiver } = await aLink();
  const packet = createPacket(Buffer.from("light"));

  link.send(packet);
  const atOnce = packet.isInFlight;
  await waitFor("the packet", () => receiver.packets.length === 1 && !packet.isInFlight);

  expect(atOnce).toBe(true);
});

it("is silent after it was stopped", async () => {
  const { link, troubles } = await aLink();

  await link.stop();
  link.send(createPacket(Buffer.from("light")));
  link.refresh();

  expect([link.isOpen(), troubles]).toEqual([false, []]);
});
