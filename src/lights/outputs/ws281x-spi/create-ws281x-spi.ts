import type { Output, OutputDeps } from "../output.ts";
import { type BackOffTimes, createBackOff, DEFAULT_BACK_OFF } from "../parts/back-off.ts";
import { faultText } from "../parts/fault-text.ts";
import { createStateKeeper } from "../parts/state-keeper.ts";
import { within } from "../parts/within.ts";
import { createEncoder } from "./encode-ws281x.ts";
import { openSpi } from "./open-spi.ts";
import type { OpenSpi } from "./spi-port.ts";
import { createSpiWire, type SpiWire } from "./spi-wire.ts";

export interface Ws281xSpiOptions {
  readonly backOff: BackOffTimes;
  readonly open: OpenSpi;
  /** A transfer of 4096 LEDs takes 0.2 s; one that takes so long never ends. */
  readonly stuckAfterMs: number;
}

const DEFAULTS: Ws281xSpiOptions = { backOff: DEFAULT_BACK_OFF, open: openSpi, stuckAfterMs: 2000 };
const DEFAULT_DEVICE = "/dev/spidev0.0";
/** For the frame that is out, the dark one, and the closing. */
const STOP_PATIENCE_MS = 1500;

/** A bare WS281x strip on the Pi's SPI data pin (GPIO 10 for /dev/spidev0.0); needs no root. */
export const createWs281xSpi = (deps: OutputDeps, wish: Partial<Ws281xSpiOptions> = {}): Output => {
  const { backOff: times, open, stuckAfterMs } = { ...DEFAULTS, ...wish };
  const { setting } = deps;
  const device = setting.address.device ?? DEFAULT_DEVICE;
  const encoder = createEncoder(setting.count * setting.colourOrder.length);
  const dark = new Uint8Array(setting.count * setting.colourOrder.length);
  const keeper = createStateKeeper(deps);
  const backOff = createBackOff(times);
  let wire: SpiWire | undefined;
  let opening: Promise<void> = Promise.resolve();
  let stopping: Promise<void> | undefined;

  const fail = (reason: string): void => {
    const old = wire;
    wire = undefined;
    if (old !== undefined) opening = within(STOP_PATIENCE_MS, old.close());
    keeper.unavailable(reason);
    if (stopping === undefined) backOff.again(retry);
  };
  const openIt = async (): Promise<void> => {
    const port = await open(device, encoder.spi.length);
    if (!port.ok) return fail(port.detail);
    wire = createSpiWire(port.value, stuckAfterMs, (error) =>
      fail(`${device}: ${faultText(error)}`),
    );
    // A strip keeps what it showed before; also a strip that is stuck dark shows itself now.
    encoder.encode(dark);
    wire.send(encoder.spi, () => {
      backOff.reset();
      keeper.ok();
    });
  };
  const retry = (): void => {
    opening = opening.then(openIt).catch((error: unknown) => fail(faultText(error)));
  };
  const stop = async (): Promise<void> => {
    keeper.close();
    backOff.cancel();
    await within(STOP_PATIENCE_MS, opening);
    const last = wire;
    wire = undefined;
    if (last === undefined) return;
    const goDark = async (): Promise<void> => {
      await last.idle();
      encoder.encode(dark);
      last.send(encoder.spi);
      await last.idle();
    };
    await within(STOP_PATIENCE_MS, goDark());
    await within(STOP_PATIENCE_MS, last.close());
  };
  return {
    start: retry,
    send: (bytes) => {
      if (wire === undefined || stopping !== undefined || wire.isBusy()) return;
      encoder.encode(bytes);
      wire.send(encoder.spi);
    },
    state: keeper.now,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
};
