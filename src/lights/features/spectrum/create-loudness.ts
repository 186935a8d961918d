import type { Filterbank } from "./create-filterbank.ts";

/**
 * How loud a window is: mean square, weighted as it is heard. Bass is felt rather than heard, and
 * what is above 1.7 kHz seems louder: roughly the weighting of ITU-R BS.1770.
 */
export const createLoudness = (bank: Filterbank): ((bands: Float64Array) => number) => {
  const weights = bank.centreHz.map((hz) => (hz / (hz + 40)) ** 2 * (hz > 1700 ? 2 : 1));
  return (bands) => {
    let sum = 0;
    for (let band = 0; band < bank.count; band += 1) {
      sum += (bands[band] ?? 0) * (weights[band] ?? 0);
    }
    // A sine's power is spread over bins that sum to 1.5 times it; its mean square is half.
    return sum / 3;
  };
};
