/** Borders of WLED's 16 sound bands in Hz; each begins where the one before ends. */
const WLED_EDGES_HZ = [
  43, 86, 129, 216, 301, 430, 560, 818, 1120, 1421, 1895, 2412, 3015, 3704, 4479, 7106, 9259,
];
const MEL_FROM_HZ = 40;
const MEL_TO_HZ = 11_000;

const toMel = (hz: number): number => 2595 * Math.log10(1 + hz / 700);
const toHz = (mel: number): number => 700 * (10 ** (mel / 2595) - 1);

/** How much of the first stretch the second one covers, in the unit of both. */
const overlap = (aFrom: number, aTo: number, bFrom: number, bTo: number): number =>
  Math.max(0, Math.min(aTo, bTo) - Math.max(aFrom, bFrom));

/**
 * Weights from our mel bands (O'Shaughnessy's scale, 40 Hz to 11 kHz) to WLED's 16: each of those
 * is the mean of ours by the share that they have in it. Row by row, 16 rows of `bands`.
 */
export const wledWeights = (bands: number): Float32Array => {
  const low = toMel(MEL_FROM_HZ);
  const stepMel = (toMel(MEL_TO_HZ) - low) / bands;
  const rows = WLED_EDGES_HZ.length - 1;
  const weights = new Float32Array(rows * bands);
  for (let row = 0; row < rows; row += 1) {
    const fromHz = WLED_EDGES_HZ[row] ?? 0;
    const toEdgeHz = WLED_EDGES_HZ[row + 1] ?? 0;
    for (let band = 0; band < bands; band += 1) {
      const bandFromHz = toHz(low + band * stepMel);
      const bandToHz = toHz(low + (band + 1) * stepMel);
      const shared = overlap(fromHz, toEdgeHz, bandFromHz, bandToHz);
      weights[row * bands + band] = shared / (toEdgeHz - fromHz);
    }
  }
  return weights;
};

/** The middle of a mel band in Hz. */
export const bandCentreHz = (band: number, bands: number): number => {
  const low = toMel(MEL_FROM_HZ);
  return toHz(low + ((band + 0.5) * (toMel(MEL_TO_HZ) - low)) / bands);
};
