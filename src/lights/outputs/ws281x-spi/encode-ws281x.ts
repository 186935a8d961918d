/**
 * WS281x bits as an SPI bit stream. A WS281x bit is a high pulse, short for 0 and long for 1, in a
 * slot of about 1.25 us. Four SPI bits make a slot, 1000 for 0 and 1100 for 1, at 2.8 MHz:
 *
 *            us here   WS2812B      SK6812
 *   0 high     0.36    0.25-0.55    0.15-0.45
 *   1 high     0.71    0.65-0.95    0.45-0.75
 *   slot       1.43    0.65-1.85    0.65-1.85
 *
 * Three bits at 2.4 MHz would be a quarter shorter, but both its pulses (0.42 and 0.83 us) suit
 * the WS2812B only. The Pi divides its clock: 2.8 MHz becomes 2.78 MHz on every model. 300 LEDs take
 * 10.8 ms. The code is a property of the data line alone: the SPI clock pin stays unconnected.
 */
export const SPI_HZ = 2_800_000;
const SPI_BYTES_PER_BYTE = 4;
const ZERO = 0b1000;
const ONE = 0b1100;

/** The first bit after a pause may come out stretched; so it is a dark one. */
const LEAD_BYTES = 4;
/** Newer WS2812B show a frame after 280 us of low, older ones after 50. */
const RESET_US = 300;
const TAIL_BYTES = Math.ceil((RESET_US * SPI_HZ) / 8e6 / 4) * 4;

const codeOf = (byte: number, into: Uint8Array, at: number): void => {
  for (let pair = 0; pair < SPI_BYTES_PER_BYTE; pair += 1) {
    // The highest bit goes first.
    const high = (byte >> (7 - 2 * pair)) & 1 ? ONE : ZERO;
    const low = (byte >> (6 - 2 * pair)) & 1 ? ONE : ZERO;
    into[at + pair] = (high << 4) | low;
  }
};

/** For each byte its four SPI bytes in one word, so that a byte costs one write. */
const makeCodes = (): Uint32Array => {
  const bytes = new Uint8Array(256 * SPI_BYTES_PER_BYTE);
  for (let byte = 0; byte < 256; byte += 1) codeOf(byte, bytes, byte * SPI_BYTES_PER_BYTE);
  return new Uint32Array(bytes.buffer);
};

/** How many SPI bytes a frame of so many LED bytes takes. */
export const spiBytes = (ledBytes: number): number =>
  LEAD_BYTES + ledBytes * SPI_BYTES_PER_BYTE + TAIL_BYTES;

export interface Ws281xEncoder {
  /** What goes to SPI in one transfer; written anew by each `encode`. */
  readonly spi: Buffer<ArrayBuffer>;
  encode(ledBytes: Uint8Array): void;
}

/** For frames of `ledBytes` bytes; a shorter one leaves the rest as it was. */
export const createEncoder = (ledBytes: number): Ws281xEncoder => {
  const codes = makeCodes();
  const memory = new ArrayBuffer(spiBytes(ledBytes));
  const words = new Uint32Array(memory, LEAD_BYTES, ledBytes);
  return {
    spi: Buffer.from(memory),
    encode: (bytes) => {
      const count = Math.min(bytes.length, ledBytes);
      for (let i = 0; i < count; i += 1) words[i] = codes[bytes[i] ?? 0] ?? 0;
    },
  };
};
