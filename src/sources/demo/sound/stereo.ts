export const SAMPLE_RATE = 44_100;

/** Two channels of equal length; a mono sound may use one array for both. */
export interface Stereo {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

export const framesOf = (seconds: number): number => Math.round(seconds * SAMPLE_RATE);

export const silence = (frames: number): Stereo => ({
  left: new Float32Array(frames),
  right: new Float32Array(frames),
});

export const mono = (samples: Float32Array): Stereo => ({ left: samples, right: samples });

/** Adds one channel; what does not fit into the target is cut. */
export const addChannel = (
  target: Float32Array,
  source: Float32Array,
  atFrame: number,
  gain: number,
): void => {
  const frames = Math.min(source.length, target.length - atFrame);
  for (let i = 0; i < frames; i += 1) {
    target[atFrame + i] = (target[atFrame + i] ?? 0) + (source[i] ?? 0) * gain;
  }
};

/** `pan` from -1 (left) to 1 (right); a balance control, so that the centre keeps full level. */
export const addStereo = (
  target: Stereo,
  source: Stereo,
  atFrame: number,
  gain: number,
  pan = 0,
): void => {
  addChannel(target.left, source.left, atFrame, gain * Math.min(1, 1 - pan));
  addChannel(target.right, source.right, atFrame, gain * Math.min(1, 1 + pan));
};

export const gainOf = (db: number): number => 10 ** (db / 20);
