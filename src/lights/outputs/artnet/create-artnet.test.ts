import { afterEach, expect, it } from "vitest";
import { waitFor } from "../../../testing/wait-for.ts";
import type { Output } from "../output.ts";
import { aFixture } from "../testing/a-fixture.ts";
import { describeOutput, QUICK } from "../testing/output-contract.ts";
import { receiveUdp, type UdpReceiver } from "../testing/udp-receiver.ts";
import { createArtnet } from "./create-artnet.ts";
import { type OpenDmx, openDmx } from "./dmx-port.ts";
import { parseArtDmx } from "./testing/parse-art-dmx.ts";

const HOST = "127.0.0.45";

const faultOf = (code: string): Error => Object.assign(new Error(`send ${code}`), { code });

describeOutput("Art-Net", async () => {
  const receiver = await receiveUdp(HOST);
  let isThere = false;
  /** The real package; a network that is gone tells so when something is sent. */
  const open: OpenDmx = (options) => {
    const real = openDmx(options);
    return {
      set: (universe, values) => {
        if (isThere) real.set(universe, values);
        else setImmediate(options.onSent, faultOf("ENETUNREACH"));
      },
      close: real.close,
    };
  };
  return {
    setting: aFixture("artnet", { address: { host: HOST, port: receiver.port, universe: 3 } }),
    create: (deps) => createArtnet(deps, { open, backOff: QUICK }),
    plug: () => {
      receiver.packets.length = 0;
      isThere = true;
    },
    unplug: () => {
      isThere = false;
    },
    hasShown: (frame) =>
      receiver.packets.some((packet) => {
        const { universe, data } = parseArtDmx(packet);
        return universe === 3 && data.subarray(0, frame.length).equals(Buffer.from(frame));
      }),
    close: receiver.close,
  };
});

const opened: { receiver?: UdpReceiver; output?: Output } = {};
afterEach(async () => {
  await opened.output?.stop();
  await opened.receiver?.close();
});

const aNode = async (count: number, colourOrder: "RGB" | "GRBW") => {
  const receiver = await receiveUdp(HOST);
  const address = { host: HOST, port: receiver.port, universe: 0 };
  const setting = aFixture("artnet", { count, colourOrder, address });
  const output = createArtnet({ setting, onState: () => {}, log: () => {} });
  opened.receiver = receiver;
  opened.output = output;
  output.start();
  await waitFor("the node", () => output.state().kind === "ok");
  return { receiver, output };
};

it.each([
  ["RGB", 3, 170],
  ["GRBW", 4, 128],
] as const)("splits a long strip of %s between its LEDs", async (order, perLed, perUniverse) => {
  const count = perUniverse * 2 + 1;
  const { receiver, output } = await aNode(count, order);
  const frame = Uint8Array.from({ length: count * perLed }, (_, i) => (i % 250) + 1);
  const shown = (): ReadonlyMap<number, Buffer> =>
    new Map(receiver.packets.map(parseArtDmx).map(({ universe, data }) => [universe, data]));

  await waitFor("the last universe", () => {
    output.send(frame);
    return shown().get(2)?.[0] === frame[perUniverse * perLed * 2];
  });
  const led = Buffer.concat(
    [0, 1, 2].map(
      (universe) =>
        shown()
          .get(universe)
          ?.subarray(0, perUniverse * perLed) ?? Buffer.of(),
    ),
  );

  expect(led.subarray(0, frame.length)).toEqual(Buffer.from(frame));
});

it("is dark after the party", async () => {
  const { receiver, output } = await aNode(10, "RGB");
  await waitFor("light", () => {
    output.send(new Uint8Array(30).fill(99));
    return receiver.packets.some((packet) => parseArtDmx(packet).data[0] === 99);
  });

  await output.stop();
  await waitFor("the dark", () => receiver.packets.at(-1)?.at(18) === 0);

  expect(parseArtDmx(receiver.packets.at(-1)!).data.every((value) => value === 0)).toBe(true);
});

it("does not crash the party when its host's name is unknown", async () => {
  const setting = aFixture("artnet", { address: { host: "no-such-node.invalid" } });
  const output = createArtnet({ setting, onState: () => {}, log: () => {} }, { backOff: QUICK });
  opened.output = output;

  output.start();
  await waitFor("the reason", () => output.state().kind === "unavailable");

  expect(output.state()).toMatchObject({ reason: expect.stringContaining("IP address") });
});
