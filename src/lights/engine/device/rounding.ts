/** The golden ratio spreads numbers evenly: neighbours never carry over in the same frame. */
const GOLDEN = 0.618033988749895;
const TABLE = 4096;

/**
 * How light becomes bytes: `table` for devices that expect display values, else linear with
 * `carry`, the part of a step that each channel still owes (temporal error diffusion), or rounded.
 */
export interface Rounding {
  /** Bytes by square root of the light; rounded down, so that it never costs more current than planned. */
  readonly table: Uint8Array | undefined;
  readonly carry: Float32Array | undefined;
  /** Light of each byte, 0-1: what its chip draws of its full current. */
  readonly drawOf: Float32Array;
}

const displayTable = (gamma: number): Uint8Array =>
  Uint8Array.from({ length: TABLE }, (_, index) =>
    Math.floor(255 * (index / (TABLE - 1)) ** (2 / gamma) + 1e-6),
  );

const spread = (channels: number): Float32Array =>
  Float32Array.from({ length: channels }, (_, index) => (index * GOLDEN) % 1);

/** `gamma` 1: the device is linear. Dither only where every frame arrives: with lost ones it sparkles. */
export const createRounding = (gamma: number, channels: number, isWired: boolean): Rounding => ({
  table: gamma === 1 ? undefined : displayTable(gamma),
  carry: gamma === 1 && isWired ? spread(channels) : undefined,
  drawOf: Float32Array.from({ length: 256 }, (_, byte) => (byte / 255) ** gamma),
});

const roundAll = (channels: Float32Array, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = Math.floor((channels[at] ?? 0) * 255 + 0.5);
  }
};

const ditherAll = (channels: Float32Array, carry: Float32Array, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; at += 1) {
    const wanted = (channels[at] ?? 0) * 255;
    if (wanted < 1) {
      // Below one step dithering would be a blinking LED.
      bytes[at] = Math.floor(wanted + 0.5);
    } else {
      const owed = wanted + (carry[at] ?? 0);
      const byte = Math.min(255, Math.floor(owed));
      bytes[at] = byte;
      carry[at] = owed - byte;
    }
  }
};

const lookUpAll = (channels: Float32Array, table: Uint8Array, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = table[Math.floor(Math.sqrt(channels[at] ?? 0) * (TABLE - 1))] ?? 0;
  }
};

/** Writes a byte for each channel, 0-1. Whole loops and no call a channel: what a call takes or returns would be garbage. */
export const toBytes = (rounding: Rounding, channels: Float32Array, bytes: Uint8Array): void => {
  const { table, carry } = rounding;
  if (table !== undefined) lookUpAll(channels, table, bytes);
  else if (carry !== undefined) ditherAll(channels, carry, bytes);
  else roundAll(channels, bytes);
};

/** What the chips draw for these bytes, 1 for each at full. */
export const drawnBy = (rounding: Rounding, bytes: Uint8Array): number => {
  const { drawOf } = rounding;
  let chips = 0;
  for (let at = 0; at < bytes.length; at += 1) chips += drawOf[bytes[at] ?? 0] ?? 0;
  return chips;
};
