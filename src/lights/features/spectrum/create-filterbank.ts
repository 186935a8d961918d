/** Overlapping triangles over a power spectrum: each bin is shared by the two bands it lies between. */
export interface Filterbank {
  readonly count: number;
  /** Writes the power of each band. */
  readonly apply: (power: Float64Array, bands: Float64Array) => void;
  /** Centres, for whoever wants bands below or above a pitch. */
  readonly centreHz: Float64Array;
}

const melOf = (hz: number): number => 2595 * Math.log10(1 + hz / 700);
const hzOf = (mel: number): number => 700 * (10 ** (mel / 2595) - 1);

/** `count` bands, evenly spaced in mel (O'Shaughnessy 1987), whose outer feet stand on `lowHz` and `highHz`. */
export const createFilterbank = (
  count: number,
  lowHz: number,
  highHz: number,
  bins: number,
  binHz: number,
): Filterbank => {
  const step = (melOf(highHz) - melOf(lowHz)) / (count + 1);
  const first = Math.max(1, Math.ceil(lowHz / binHz));
  const last = Math.min(bins - 1, Math.floor(highHz / binHz));
  // Place 0 is the foot below the lowest band, so that band b has place b + 1.
  const placeOf = new Uint8Array(bins);
  const shareOf = new Float64Array(bins);
  for (let bin = first; bin <= last; bin += 1) {
    const place = (melOf(bin * binHz) - melOf(lowHz)) / step;
    placeOf[bin] = Math.min(count, Math.floor(place));
    shareOf[bin] = Math.min(1, place - Math.floor(place));
  }
  const places = new Float64Array(count + 2);
  const apply = (power: Float64Array, bands: Float64Array): void => {
    places.fill(0);
    for (let bin = first; bin <= last; bin += 1) {
      const place = placeOf[bin] ?? 0;
      const value = power[bin] ?? 0;
      const upper = value * (shareOf[bin] ?? 0);
      places[place] = (places[place] ?? 0) + value - upper;
      places[place + 1] = (places[place + 1] ?? 0) + upper;
    }
    for (let band = 0; band < count; band += 1) bands[band] = places[band + 1] ?? 0;
  };
  const centreHz = Float64Array.from({ length: count }, (_, band) =>
    hzOf(melOf(lowHz) + (band + 1) * step),
  );
  return { count, apply, centreHz };
};
