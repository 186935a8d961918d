import FFT from "fft.js";

/** Writes the power of each bin below half the sample rate into `power`; a full-scale sine gives 1 in its bin. */
export type PowerOf = (samples: Float32Array, from: number, power: Float64Array) => void;

/** A Hann window of `size` samples (a power of two) and its spectrum. Allocates nothing when called. */
export const createWindow = (size: number): PowerOf => {
  // Double precision: in Node twice as fast here as single, which is converted at every step.
  const fft = new FFT(size);
  const hann = Float64Array.from({ length: size }, (_, i) => {
    return 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / size);
  });
  const input = new Float64Array(size);
  const output = new Float64Array(size * 2);
  const scale = (4 / size) ** 2;
  return (samples, from, power) => {
    for (let i = 0; i < size; i += 1) input[i] = (samples[from + i] ?? 0) * (hann[i] ?? 0);
    fft.realTransform(output, input);
    for (let bin = 0; bin < size / 2; bin += 1) {
      const real = output[2 * bin] ?? 0;
      const imaginary = output[2 * bin + 1] ?? 0;
      power[bin] = (real * real + imaginary * imaginary) * scale;
    }
  };
};
