import { expect, it } from "vitest";
import { waitFor } from "../../../testing/wait-for.ts";
import type { OutputDeps } from "../output.ts";
import { aFixture } from "../testing/a-fixture.ts";
import { describeOutput, QUICK } from "../testing/output-contract.ts";
import { createWs281xSpi } from "./create-ws281x-spi.ts";
import { createSimulatedSpi } from "./testing/simulated-spi.ts";

const setting = aFixture("ws281x-spi", { colourOrder: "GRB" });
const isSame = (left: Uint8Array, right: Uint8Array): boolean =>
  Buffer.from(left).equals(Buffer.from(right));

describeOutput("a strip on SPI", () => {
  const spi = createSimulatedSpi();
  return {
    setting,
    create: (deps) => createWs281xSpi(deps, { open: spi.open, backOff: QUICK }),
    plug: () => {
      spi.frames.length = 0;
      spi.plug();
    },
    unplug: spi.unplug,
    hasShown: (frame) => spi.frames.some((shown) => isSame(shown, frame)),
    close: () => {},
  };
});

const aStrip = async (stuckAfterMs = 2000) => {
  const spi = createSimulatedSpi();
  spi.plug();
  const deps: OutputDeps = { setting, onState: () => {}, log: () => {} };
  const strip = createWs281xSpi(deps, { open: spi.open, backOff: QUICK, stuckAfterMs });
  strip.start();
  await waitFor("the strip", () => strip.state().kind === "ok");
  return { spi, strip };
};
const shade = (value: number): Uint8Array => new Uint8Array(30).fill(value);

it("drops the frames that come while one is on the wire", async () => {
  const { spi, strip } = await aStrip();
  spi.hold();

  strip.send(shade(1));
  strip.send(shade(2));
  strip.send(shade(3));
  spi.letGo();
  strip.send(shade(4));
  await waitFor("the next frame", () => spi.frames.length === 3);

  expect(spi.frames.map(([first]) => first)).toEqual([0, 1, 4]);
  await strip.stop();
});

it("is dark after the party and gives the bus back", async () => {
  const { spi, strip } = await aStrip();
  strip.send(shade(200));

  await strip.stop();

  expect(spi.frames.at(-1)).toEqual(shade(0));
  expect(spi.openCount()).toBe(0);
});

it("opens the bus again when a transfer never ends", async () => {
  const { spi, strip } = await aStrip(20);
  spi.hold();
  strip.send(shade(1));

  await waitFor("the complaint", () => {
    strip.send(shade(2));
    return strip.state().kind === "unavailable";
  });
  const state = strip.state();
  spi.letGo();
  await waitFor("the strip again", () => strip.state().kind === "ok");

  expect(state).toMatchObject({ reason: expect.stringContaining("does not end") });
  expect(spi.openCount()).toBe(1);
  await strip.stop();
});
