import { afterEach, expect, it } from "vitest";
import { waitFor } from "../../../testing/wait-for.ts";
import type { Output } from "../output.ts";
import { aFixture } from "../testing/a-fixture.ts";
import { describeOutput, QUICK } from "../testing/output-contract.ts";
import { createWled } from "./create-wled.ts";
import { createFakeWled, type FakeWled } from "./testing/fake-wled.ts";
import { parseDdp, showDdp } from "./testing/parse-ddp.ts";

const HOST = "127.0.0.41";
const COUNT = 500;

const settingOf = (wled: FakeWled, host = HOST) =>
  aFixture("wled", { count: COUNT, address: { host, port: wled.ports.ddp } });
const optionsOf = (wled: FakeWled) => ({
  backOff: QUICK,
  httpPort: wled.ports.http,
  udpPort: wled.ports.udp,
  askEveryMs: 20,
  askTimeoutMs: 30_000,
});

describeOutput("a WLED", async () => {
  const wled = createFakeWled(HOST);
  // Once, so that it has its ports.
  await wled.plug();
  await wled.unplug();
  return {
    setting: settingOf(wled),
    create: (deps) => createWled(deps, optionsOf(wled)),
    plug: async () => {
      wled.ddp.length = 0;
      await wled.plug();
    },
    unplug: wled.unplug,
    hasShown: (frame) =>
      showDdp(wled.ddp, frame.length).some((shown) => shown.equals(Buffer.from(frame))),
    close: wled.unplug,
  };
});

const open: { wled?: FakeWled; output?: Output } = {};
afterEach(async () => {
  await open.output?.stop();
  await open.wled?.unplug();
});

const aWled = async (host = HOST) => {
  const wled = createFakeWled(HOST);
  await wled.plug();
  const said: string[] = [];
  const output = createWled(
    { setting: settingOf(wled, host), onState: () => {}, log: (_, text) => said.push(text) },
    optionsOf(wled),
  );
  open.wled = wled;
  open.output = output;
  output.start();
  await waitFor("the WLED", () => output.state().kind === "ok");
  return { wled, output, said };
};
const shade = (value: number): Uint8Array => new Uint8Array(COUNT * 3).fill(value);

it("gives the WLED back to its own effects when the party ends", async () => {
  const { wled, output } = await aWled();
  output.send(shade(1));

  await output.stop();
  await waitFor("the end of realtime", () => wled.udp.length > 0);

  expect(wled.udp[0]).toEqual(Buffer.of(2, 0));
});

it("sends a still light once, not sixty times a second", async () => {
  const { wled, output } = await aWled();

  const startMs = performance.now();
  await waitFor("a while", () => {
    output.send(shade(9));
    return performance.now() > startMs + 200;
  });
  await waitFor("the frame", () => wled.ddp.length > 0);

  // Once a second, should this have taken longer than it should.
  const repeats = Math.floor((performance.now() - startMs) / 1000);
  const pushes = wled.ddp.filter((packet) => parseDdp(packet).isPush).length;
  expect(pushes).toBeGreaterThan(0);
  expect(pushes).toBeLessThanOrEqual(1 + repeats);
});

it("goes on sending while the WLED's page does not answer", async () => {
  const { wled, output } = await aWled();
  const { ddp } = wled.ports;
  await wled.unplug();
  await waitFor("the complaint", () => output.state().kind === "unavailable");

  const deaf = createFakeWled(HOST);
  deaf.ports.ddp = ddp;
  await deaf.plug();
  let value = 0;
  await waitFor("frames", () => {
    value += 1;
    output.send(shade(value & 255));
    return deaf.ddp.length > 0;
  });
  await deaf.unplug();

  expect(output.state()).toEqual({
    kind: "unavailable",
    reason: `WLED does not answer at ${HOST}: is it on, is it in this network?`,
  });
});

it("warns once that the WLED has fewer LEDs than the show believes", async () => {
  const { wled, said } = await aWled();

  await waitFor("more questions", () => wled.asked > 4);

  expect(said.filter((text) => text.includes("300 LEDs"))).toHaveLength(1);
});

it("finds a WLED by its name", async () => {
  const wled = createFakeWled("127.0.0.1");
  await wled.plug();
  const output = createWled(
    { setting: settingOf(wled, "localhost"), onState: () => {}, log: () => {} },
    optionsOf(wled),
  );
  open.wled = wled;
  open.output = output;

  output.start();
  await waitFor("the WLED", () => output.state().kind === "ok");
  output.send(shade(7));
  await waitFor("its frame", () => wled.ddp.length > 0);

  expect(showDdp(wled.ddp, COUNT * 3).at(-1)?.[0]).toBe(7);
});

it("says that it has no address instead of sending anywhere", () => {
  const output = createWled({ setting: aFixture("wled"), onState: () => {}, log: () => {} });

  output.start();
  output.send(shade(1));

  expect(output.state()).toMatchObject({ reason: expect.stringContaining("no address") });
});
