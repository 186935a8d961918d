import type { SpiPort } from "./spi-port.ts";

/** Knows whether a transfer is on the wire, and notices one that never ends. */
export interface SpiWire {
  isBusy(): boolean;
  /** Only while it is not busy. */
  send(bytes: Buffer<ArrayBuffer>, onSent?: () => void): void;
  /** Resolves when nothing is on the wire. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export const createSpiWire = (
  port: SpiPort,
  stuckAfterMs: number,
  onFault: (error: Error) => void,
): SpiWire => {
  let isBusy = false;
  let isClosed = false;
  let sentMs = 0;
  let onSent: (() => void) | undefined;
  let onIdle: (() => void) | undefined;

  const fault = (error: Error): void => {
    if (!isClosed) onFault(error);
  };
  const done = (error: Error | undefined): void => {
    isBusy = false;
    const sent = onSent;
    onSent = undefined;
    if (error === undefined) {
      if (!isClosed) sent?.();
    } else fault(error);
    onIdle?.();
  };
  return {
    isBusy: () => {
      if (isBusy && performance.now() - sentMs > stuckAfterMs)
        fault(new Error("a transfer does not end: is the bus used by something else?"));
      return isBusy;
    },
    send: (bytes, then) => {
      isBusy = true;
      sentMs = performance.now();
      onSent = then;
      try {
        port.transfer(bytes, done);
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
    idle: () =>
      new Promise((resolve) => {
        if (isBusy) onIdle = resolve;
        else resolve();
      }),
    close: () => {
      isClosed = true;
      return port.close();
    },
  };
};
