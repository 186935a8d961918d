import { afterEach, describe, expect, it } from "vitest";
import type { FixtureSetting } from "../../../core/ports/lights.ts";
import { waitFor } from "../../../testing/wait-for.ts";
import type { Output, OutputDeps, OutputState } from "../output.ts";
import type { BackOffTimes } from "../parts/back-off.ts";

/** A light device that tests can take away. It is away at first. */
export interface SimulatedDevice {
  readonly setting: FixtureSetting;
  create(deps: OutputDeps): Output;
  plug(): Promise<void> | void;
  unplug(): Promise<void> | void;
  /** True if the device has shown this frame since it was plugged in. */
  hasShown(frame: Uint8Array): boolean;
  close(): Promise<void> | void;
}

/** So that no test waits for half a second. */
export const QUICK: BackOffTimes = { firstMs: 10, lastMs: 40 };

/** What every output promises, whatever its device does. */
export const describeOutput = (
  name: string,
  makeDevice: () => Promise<SimulatedDevice> | SimulatedDevice,
): void => {
  describe(`${name}, as every output`, () => {
    const open: { device?: SimulatedDevice; output?: Output } = {};
    const states: OutputState[] = [];

    const setUp = async () => {
      const device = await makeDevice();
      states.length = 0;
      const output = device.create({
        setting: device.setting,
        onState: (state) => states.push(state),
        log: () => {},
      });
      open.device = device;
      open.output = output;
      let shade = 0;
      /** Sends frames, each a little different, until one is seen. */
      const shines = (): Promise<true> =>
        waitFor(`${name} to show a frame`, () => {
          const bytes = device.setting.count * device.setting.colourOrder.length;
          const frame = Uint8Array.from({ length: bytes }, (_, i) => (i * 7 + shade) & 255);
          if (device.hasShown(frame)) return true;
          output.send(frame);
          sent.push(frame);
          shade += 1;
          return sent.some((one) => device.hasShown(one));
        });
      const sent: Uint8Array[] = [];
      const becomes = (kind: OutputState["kind"]): Promise<true> =>
        waitFor(`${name} to be ${kind}`, () => {
          output.send(new Uint8Array(device.setting.count * device.setting.colourOrder.length));
          return output.state().kind === kind;
        });
      return { device, output, shines, becomes };
    };

    afterEach(async () => {
      await open.output?.stop();
      await open.device?.close();
    });

    it("says what is wrong while its device is away, and shines when it comes", async () => {
      const { device, output, shines, becomes } = await setUp();

      output.start();
      await becomes("unavailable");
      const away = output.state();
      await device.plug();
      await becomes("ok");
      await shines();

      expect(away).toMatchObject({ reason: expect.stringMatching(/.{10}/) });
    });

    it("notices that its device vanished, and goes on when it is back", async () => {
      const { device, output, shines, becomes } = await setUp();
      await device.plug();
      output.start();
      await shines();
      await becomes("ok");

      await device.unplug();
      await becomes("unavailable");
      await device.plug();
      await becomes("ok");
      await shines();

      // One absence may have several reasons, one after the other.
      const kinds = states.map(({ kind }) => kind);
      const turns = kinds.filter((kind, index) => kind !== kinds[index - 1]);
      expect(turns).toEqual(["ok", "unavailable", "ok"]);
    });

    it("stops as often as it is told, with its device there or not", async () => {
      const { device, output, becomes } = await setUp();
      await device.plug();
      output.start();
      await becomes("ok");
      await device.unplug();

      await Promise.all([output.stop(), output.stop()]);
      await output.stop();
      const told = states.length;
      output.send(new Uint8Array(3));

      expect(states).toHaveLength(told);
    });

    it("can be stopped before it was started, and while it starts", async () => {
      const { device, output } = await setUp();
      await device.plug();
      const other = device.create({ setting: device.setting, onState: () => {}, log: () => {} });
      output.send(new Uint8Array(30));
      output.start();

      await Promise.all([output.stop(), other.stop()]);

      expect(other.state().kind).toBe("starting");
    });
  });
};
