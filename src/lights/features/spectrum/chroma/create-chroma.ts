import { PITCHES } from "../../feature-track.ts";
import { createFramer } from "../create-framer.ts";
import { createWindow } from "../create-window.ts";
import { createDecimator } from "./create-decimator.ts";

/** A quarter of the rate and a longer window: 171 ms, 5.9 Hz a bin, so that semitones part from 110 Hz on. */
const SIZE = 1024;
const RATE = 6000;
/** Every third stored frame. */
export const CHROMA_HOP_SEC = 0.06;
const LOWEST_HZ = 80;
const HIGHEST_HZ = 2000;
/** C0, so that whole octaves above it are C. */
const C_HZ = 16.3516;

/** How much bin `bin` says about which pitch: bins far from any semitone's centre say less. */
const weighBins = (): { readonly pitchOf: Uint8Array; readonly weightOf: Float64Array } => {
  const pitchOf = new Uint8Array(SIZE / 2);
  const weightOf = new Float64Array(SIZE / 2);
  for (let bin = 1; bin < SIZE / 2; bin += 1) {
    const hz = (bin * RATE) / SIZE;
    if (hz < LOWEST_HZ || hz > HIGHEST_HZ) continue;
    const semitones = 12 * Math.log2(hz / C_HZ);
    const nearest = Math.round(semitones);
    pitchOf[bin] = nearest % PITCHES;
    weightOf[bin] = Math.cos(Math.PI * (semitones - nearest)) ** 2;
  }
  return { pitchOf, weightOf };
};

/**
 * Tells, every `CHROMA_HOP_SEC`, how strong each of the 12 pitch classes is: 0-1, the strongest is 1,
 * all 0 in silence (Fujishima 1999; on square roots of power, so that one loud note does not hide a chord).
 */
export const createChroma = (
  onChroma: (chroma: Float64Array) => void,
): ((samples: Float32Array) => void) => {
  const powerOf = createWindow(SIZE);
  const power = new Float64Array(SIZE / 2);
  const { pitchOf, weightOf } = weighBins();
  const chroma = new Float64Array(PITCHES);
  const framer = createFramer(SIZE, CHROMA_HOP_SEC * RATE, (samples, from) => {
    powerOf(samples, from, power);
    chroma.fill(0);
    for (let bin = 0; bin < SIZE / 2; bin += 1) {
      const pitch = pitchOf[bin] ?? 0;
      const weight = weightOf[bin] ?? 0;
      if (weight > 0) chroma[pitch] = (chroma[pitch] ?? 0) + weight * Math.sqrt(power[bin] ?? 0);
    }
    const least = Math.min(...chroma);
    const most = Math.max(...chroma);
    // 1e-4 is -80 dB: rounding noise has no pitch.
    const scale = most > 1e-4 ? 1 / (most - least + 1e-4) : 0;
    for (let pitch = 0; pitch < PITCHES; pitch += 1) {
      chroma[pitch] = ((chroma[pitch] ?? 0) - least) * scale;
    }
    onChroma(chroma);
  });
  return createDecimator(framer);
};
