import { failed, ok } from "../../../../lib/result.ts";
import { SPI_HZ } from "../encode-ws281x.ts";
import type { OpenSpi, SpiPort } from "../spi-port.ts";
import { receiveWs281x, WS2812B } from "./ws281x-receiver.ts";

/** A bus with a strip on it that can be pulled off. Transfers take a turn of the event loop. */
export const createSimulatedSpi = () => {
  let isThere = false;
  let isHeld = false;
  let openCount = 0;
  let held: (() => void) | undefined;
  const frames: Uint8Array[] = [];

  const port: SpiPort = {
    transfer: (bytes, done) => {
      const finish = (): void => {
        // At the end: whoever writes into the buffer while it is out is found out.
        if (isThere) frames.push(receiveWs281x(bytes, SPI_HZ, WS2812B));
        done(isThere ? undefined : new Error("Input/output error"));
      };
      if (isHeld) held = finish;
      else setImmediate(finish);
    },
    close: () => {
      openCount -= 1;
      return Promise.resolve();
    },
  };
  const open: OpenSpi = () => {
    if (!isThere) return Promise.resolve(failed("spi-unavailable", "SPI is off"));
    openCount += 1;
    return Promise.resolve(ok(port));
  };
  return {
    open,
    frames,
    openCount: () => openCount,
    plug: () => {
      isThere = true;
    },
    unplug: () => {
      isThere = false;
    },
    /** Transfers do not end until they are let go. */
    hold: () => {
      isHeld = true;
    },
    letGo: () => {
      isHeld = false;
      const finish = held;
      held = undefined;
      finish?.();
    },
  };
};
