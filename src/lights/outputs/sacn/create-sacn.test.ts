import { afterEach, expect, it } from "vitest";
import { waitFor } from "../../../testing/wait-for.ts";
import type { Output } from "../output.ts";
import { aFixture } from "../testing/a-fixture.ts";
import { describeOutput, QUICK } from "../testing/output-contract.ts";
import { receiveUdp, type UdpReceiver } from "../testing/udp-receiver.ts";
import { createSacn } from "./create-sacn.ts";
import { createE131Frame } from "./e131-frame.ts";
import { parseE131 } from "./testing/parse-e131.ts";

const HOST = "127.0.0.46";

describeOutput("sACN", async () => {
  const first = await receiveUdp(HOST);
  await first.close();
  const packets: Buffer[] = [];
  let receiver: UdpReceiver | undefined;
  const unplug = async (): Promise<void> => {
    const old = receiver;
    receiver = undefined;
    await old?.close();
  };
  return {
    setting: aFixture("sacn", { address: { host: HOST, port: first.port, universe: 7 } }),
    create: (deps) => createSacn(deps, { backOff: QUICK }),
    plug: async () => {
      packets.length = 0;
      receiver = await receiveUdp(HOST, first.port, packets);
    },
    unplug,
    hasShown: (frame) =>
      packets.some((packet) =>
        parseE131(packet).data.subarray(0, frame.length).equals(Buffer.from(frame)),
      ),
    close: unplug,
  };
});

const opened: { receiver?: UdpReceiver; output?: Output } = {};
afterEach(async () => {
  await opened.output?.stop();
  await opened.receiver?.close();
});

const aReceiver = async (count: number, colourOrder: "RGB" | "GRBW") => {
  const receiver = await receiveUdp(HOST);
  const address = { host: HOST, port: receiver.port, universe: 7 };
  const setting = aFixture("sacn", { count, colourOrder, address });
  const output = createSacn({ setting, onState: () => {}, log: () => {} }, { backOff: QUICK });
  opened.receiver = receiver;
  opened.output = output;
  output.start();
  await waitFor("the receiver", () => output.state().kind === "ok");
  return { receiver, output };
};

it.each([
  ["RGB", 3, 170],
  ["GRBW", 4, 128],
] as const)("splits a long strip of %s between its LEDs", async (order, perLed, perUniverse) => {
  const count = perUniverse + 2;
  const { receiver, output } = await aReceiver(count, order);
  const frame = Uint8Array.from({ length: count * perLed }, (_, i) => (i % 250) + 1);
  receiver.packets.length = 0;

  output.send(frame);
  await waitFor("both universes", () => receiver.packets.length === 2);
  const [first, second] = receiver.packets.map(parseE131);

  expect([first?.universe, second?.universe]).toEqual([7, 8]);
  expect(first?.data.subarray(0, perUniverse * perLed)).toEqual(
    Buffer.from(frame.subarray(0, perUniverse * perLed)),
  );
  expect(second?.data.subarray(0, 2 * perLed)).toEqual(
    Buffer.from(frame.subarray(perUniverse * perLed)),
  );
});

it("says who it is, the same after a restart, and counts its packets", async () => {
  const one = await aReceiver(1, "RGB");
  for (const value of [1, 2, 3]) {
    const before = one.receiver.packets.length;
    one.output.send(Uint8Array.of(value, value, value));
    await waitFor("a packet", () => one.receiver.packets.length > before);
  }
  const packets = one.receiver.packets.map(parseE131);
  await one.output.stop();
  await one.receiver.close();
  const two = await aReceiver(1, "RGB");
  await waitFor("its first packet", () => two.receiver.packets.length > 0);

  expect(packets[0]).toMatchObject({ sourceName: "Rumpus", priority: 100 });
  expect(packets.slice(-3).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  expect(parseE131(two.receiver.packets[0]!).cid).toBe(packets[0]?.cid);
});

it("says three times that it ends, so that the lamps need not wait for it", async () => {
  const { receiver, output } = await aReceiver(1, "RGB");
  output.send(Uint8Array.of(9, 9, 9));

  await output.stop();
  await waitFor(
    "the end",
    () => receiver.packets.filter((one) => parseE131(one).isTerminated).length === 3,
  );
  const last = receiver.packets.map(parseE131).slice(-4);

  expect(last.map(({ isTerminated }) => isTerminated)).toEqual([false, true, true, true]);
  expect(last.every(({ data }) => data[0] === 0)).toBe(true);
  expect(new Set(last.map(({ sequence }) => sequence)).size).toBe(4);
});

it("refuses a universe that does not exist", () => {
  const setting = aFixture("sacn", { address: { host: HOST, universe: 0 } });
  const output = createSacn({ setting, onState: () => {}, log: () => {} });

  output.start();

  expect(output.state()).toMatchObject({ reason: expect.stringContaining("1 to 63999") });
});

it("says so when the system forbids to send there", async () => {
  const setting = aFixture("sacn", { address: { host: "255.255.255.255" } });
  const output = createSacn({ setting, onState: () => {}, log: () => {} }, { backOff: QUICK });
  opened.output = output;

  output.start();
  await waitFor("the reason", () => output.state().kind === "unavailable");

  expect(output.state()).toMatchObject({ reason: expect.stringContaining("EACCES") });
});

it("sends each universe to its own group when no host is set", async () => {
  const frame = createE131Frame({
    count: 171,
    bytesPerLed: 3,
    firstUniverse: 255,
    isMulticast: true,
    sender: "bar",
  });
  const setting = aFixture("sacn", { address: { universe: 255 } });
  const output = createSacn({ setting, onState: () => {}, log: () => {} }, { backOff: QUICK });

  output.start();
  await waitFor("an answer", () => output.state().kind !== "starting");
  output.send(new Uint8Array(30).fill(1));
  await output.stop();

  expect(frame.packets.map(({ address }) => address)).toEqual(["239.255.0.255", "239.255.1.0"]);
});
