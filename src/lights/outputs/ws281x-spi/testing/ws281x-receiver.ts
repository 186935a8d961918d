/** Limits of a data sheet, in ns. */
export interface Tolerances {
  readonly zeroHigh: readonly [number, number];
  readonly oneHigh: readonly [number, number];
  readonly slot: readonly [number, number];
  readonly reset: number;
}

export const WS2812B: Tolerances = {
  zeroHigh: [250, 550],
  oneHigh: [650, 950],
  slot: [650, 1850],
  reset: 280_000,
};
export const SK6812: Tolerances = {
  zeroHigh: [150, 450],
  oneHigh: [450, 750],
  slot: [650, 1850],
  reset: 80_000,
};

interface Pulse {
  readonly highNs: number;
  readonly lowNs: number;
}

/** The line's level over time as pulses, as an LED at the beginning of the strip sees them. */
const pulsesOf = (spi: Uint8Array, hz: number): readonly Pulse[] => {
  const bitNs = 1e9 / hz;
  const pulses: { highNs: number; lowNs: number }[] = [];
  let wasHigh = false;
  for (let bit = 0; bit < spi.length * 8; bit += 1) {
    const isHigh = ((spi[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1;
    if (isHigh && !wasHigh) pulses.push({ highNs: 0, lowNs: 0 });
    const pulse = pulses.at(-1);
    if (pulse !== undefined && isHigh) pulse.highNs += bitNs;
    if (pulse !== undefined && !isHigh) pulse.lowNs += bitNs;
    wasHigh = isHigh === 1;
  }
  return pulses;
};

const isIn = (value: number, [from, to]: readonly [number, number]): boolean =>
  value >= from && value <= to;

const bitOf = ({ highNs, lowNs }: Pulse, isLast: boolean, chip: Tolerances): number => {
  // The low of the last bit runs over into the reset.
  if (!isLast && !isIn(highNs + lowNs, chip.slot))
    throw new Error(`a slot of ${highNs + lowNs} ns`);
  if (isIn(highNs, chip.zeroHigh)) return 0;
  if (isIn(highNs, chip.oneHigh)) return 1;
  throw new Error(`a pulse of ${highNs} ns is neither 0 nor 1`);
};

/** What a strip of such chips would show of one SPI transfer; throws where a data sheet is broken. */
export const receiveWs281x = (spi: Uint8Array, hz: number, chip: Tolerances): Uint8Array => {
  const pulses = pulsesOf(spi, hz);
  const last = pulses.at(-1);
  if (last === undefined) return new Uint8Array(0);
  if (last.lowNs < chip.reset) throw new Error(`no reset: low for ${last.lowNs} ns only`);
  if (pulses.length % 8 !== 0) throw new Error(`${pulses.length} bits are no whole bytes`);
  const bytes = new Uint8Array(pulses.length / 8);
  for (const [at, pulse] of pulses.entries()) {
    const bit = bitOf(pulse, pulse === last, chip);
    bytes[at >> 3] = ((bytes[at >> 3] ?? 0) << 1) | bit;
  }
  return bytes;
};
