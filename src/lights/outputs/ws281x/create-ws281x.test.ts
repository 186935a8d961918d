import { statSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { waitFor } from "../../../testing/wait-for.ts";
import type { Output } from "../output.ts";
import { aFixture } from "../testing/a-fixture.ts";
import { describeOutput, QUICK } from "../testing/output-contract.ts";
import { createWs281x } from "./create-ws281x.ts";
import { startHelper } from "./helper/start-helper.ts";
import { foreignHelper, ownHelper } from "./helper-host.ts";
import { aHelperPlace, type HelperPlace } from "./testing/a-helper-place.ts";

const setting = aFixture("ws281x", { address: { gpio: 18 } });
const hex = (frame: Uint8Array): string => Buffer.from(frame).toString("hex");
/** The helper lets its group in once it listens; a socket that is only there refuses everybody. */
const isListening = (path: string): boolean =>
  ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o777) === 0o660;
const DARK = hex(new Uint8Array(30));

describeOutput("a strip behind the system's helper", async () => {
  const place = await aHelperPlace();
  const host = ownHelper(place.socketPath, startHelper, place.simulatePath);
  let seen = 0;
  return {
    setting,
    create: (deps) => createWs281x(deps, { host: foreignHelper(place.socketPath), backOff: QUICK }),
    plug: async () => {
      seen = place.deeds().length;
      await host.start();
      await waitFor("it to listen", () => isListening(place.socketPath));
    },
    unplug: host.stop,
    hasShown: (frame) => place.deeds().slice(seen).includes(hex(frame)),
    close: async () => {
      await host.stop();
      await place.remove();
    },
  };
});

const open: { place?: HelperPlace; output?: Output } = {};
afterEach(async () => {
  await open.output?.stop();
  await open.place?.remove();
});

const aStrip = async () => {
  const place = await aHelperPlace();
  const host = ownHelper(place.socketPath, startHelper, place.simulatePath);
  const output = createWs281x({ setting, onState: () => {}, log: () => {} }, { host });
  open.place = place;
  open.output = output;
  output.start();
  await waitFor("the helper", () => output.state().kind === "ok");
  return { place, host, output };
};
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it("has light again when its helper was killed", async () => {
  const { place, host, output } = await aStrip();
  const first = host.pid()!;
  process.kill(first, "SIGKILL");
  await waitFor("the loss", () => output.state().kind === "unavailable");
  const frame = new Uint8Array(30).fill(77);

  await waitFor("light from another helper", () => {
    output.send(frame);
    return place.deeds().at(-1) === hex(frame);
  });

  expect(host.pid()).not.toBe(first);
  expect(isAlive(first)).toBe(false);
});

it("is dark and leaves no process behind when the party ends", async () => {
  const { place, host, output } = await aStrip();
  const pid = host.pid()!;
  output.send(new Uint8Array(30).fill(5));
  await waitFor("light", () => place.deeds().includes(hex(new Uint8Array(30).fill(5))));

  await output.stop();

  expect(place.deeds().at(-1)).toBe("close");
  expect(isAlive(pid)).toBe(false);
});

it("goes dark by itself when no frame comes for a second", async () => {
  const { place, output } = await aStrip();
  const frame = new Uint8Array(30).fill(200);
  output.send(frame);
  await waitFor("light", () => place.deeds().includes(hex(frame)));

  await waitFor("the dark", () => place.deeds().at(-1) === DARK);

  expect(output.state().kind).toBe("ok");
});

it("says that another light has the strip", async () => {
  const { place } = await aStrip();
  const second = createWs281x(
    { setting, onState: () => {}, log: () => {} },
    { host: foreignHelper(place.socketPath), backOff: QUICK },
  );

  second.start();
  await waitFor("the refusal", () => second.state().kind === "unavailable");
  const state = second.state();
  await second.stop();

  expect(state).toMatchObject({ reason: expect.stringContaining("another light") });
});

it("tells how to get a helper when there is none", async () => {
  const place = await aHelperPlace();
  const output = createWs281x(
    { setting, onState: () => {}, log: () => {} },
    { host: foreignHelper(place.socketPath) },
  );
  open.place = place;
  open.output = output;

  output.start();
  await waitFor("the reason", () => output.state().kind === "unavailable");

  expect(output.state()).toMatchObject({ reason: expect.stringMatching(/as root.*SPI/) });
});
