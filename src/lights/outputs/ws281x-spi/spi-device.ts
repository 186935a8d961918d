/** The little that is used of the npm package spi-device 3. */
export interface SpiDeviceModule {
  open(
    bus: number,
    device: number,
    options: { readonly mode: number },
    done: (error: Error | null) => void,
  ): SpiDevice;
}

export interface SpiDevice {
  transfer(message: readonly SpiTransfer[], done: (error: Error | null) => void): unknown;
  close(done: (error: Error | null) => void): unknown;
}

export interface SpiTransfer {
  sendBuffer: Buffer<ArrayBuffer>;
  byteLength: number;
  readonly speedHz: number;
}

export const isSpiDeviceModule = (module: unknown): module is SpiDeviceModule =>
  typeof module === "object" &&
  module !== null &&
  "open" in module &&
  typeof module.open === "function";
