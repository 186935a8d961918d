import FFT from "fft.js";

/**
 * Mean autocorrelation of stretches of `size` values (a power of two), each half over the one
 * before, for lags 0 to `lags`; corrected for the overlap that shrinks with the lag, 1 at lag 0.
 */
export const autocorrelate = (values: Float32Array, size: number, lags: number): Float64Array => {
  const fft = new FFT(size * 2);
  const input = new Float64Array(size * 2);
  const output = new Float64Array(size * 4);
  const power = new Float64Array(size * 4);
  for (let from = 0; from < Math.max(1, values.length - size / 4); from += size / 2) {
    for (let i = 0; i < size; i += 1) input[i] = values[from + i] ?? 0;
    fft.realTransform(output, input);
    fft.completeSpectrum(output);
    for (let bin = 0; bin < size * 2; bin += 1) {
      const real = output[2 * bin] ?? 0;
      const imaginary = output[2 * bin + 1] ?? 0;
      power[2 * bin] = (power[2 * bin] ?? 0) + real * real + imaginary * imaginary;
    }
  }
  fft.inverseTransform(output, power);
  const whole = output[0] ?? 0;
  return Float64Array.from({ length: lags + 1 }, (_, lag) => {
    return whole > 0 ? ((output[2 * lag] ?? 0) / whole) * (size / (size - lag)) : 0;
  });
};
