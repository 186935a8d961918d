import type { Result } from "../../../lib/result.ts";

/** An SPI bus that is open. One transfer at a time. */
export interface SpiPort {
  /** Writes all bytes without a gap; `done` comes when they are out. The bytes must stay as they are until then. */
  transfer(bytes: Buffer<ArrayBuffer>, done: (error: Error | undefined) => void): void;
  close(): Promise<void>;
}

/** Opens `device`, such as "/dev/spidev0.0", for transfers of `byteCount`; the detail of a failure says what to do. */
export type OpenSpi = (
  device: string,
  byteCount: number,
) => Promise<Result<SpiPort, "spi-unavailable">>;
