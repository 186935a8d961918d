const TAPS = 32;
const HALF = TAPS / 2;

/** Keeps every fourth sample, after a low-pass (windowed sinc at 0.8 of the new half rate). Delays nothing: linear phase, centred. */
export const createDecimator = (
  onSamples: (samples: Float32Array) => void,
): ((samples: Float32Array) => void) => {
  // The second half mirrors the first.
  const taps = Float64Array.from({ length: HALF }, (_, i) => {
    const x = i - (TAPS - 1) / 2;
    const sinc = Math.sin((Math.PI * x) / 5) / (Math.PI * x);
    return sinc * (0.54 + 0.46 * Math.cos((2 * Math.PI * x) / TAPS));
  });
  // Half of the taps lie ahead: that much silence is put before the first sample.
  const buffer = new Float32Array(2048);
  let end = HALF;
  let at = 0;
  const out = new Float32Array(512);

  const emit = (): void => {
    let written = 0;
    for (; at + TAPS <= end; at += 4) {
      let sum = 0;
      for (let i = 0; i < HALF; i += 1) {
        sum += (taps[i] ?? 0) * ((buffer[at + i] ?? 0) + (buffer[at + TAPS - 1 - i] ?? 0));
      }
      out[written] = sum;
      written += 1;
    }
    if (written > 0) onSamples(out.subarray(0, written));
    buffer.copyWithin(0, at, end);
    end -= at;
    at = 0;
  };

  return (samples) => {
    for (let read = 0; read < samples.length; ) {
      const count = Math.min(samples.length - read, buffer.length - end);
      for (let i = 0; i < count; i += 1) {
        const sample = samples[read + i] ?? 0;
        // NaN would stay in the filter.
        buffer[end + i] = sample > -8 && sample < 8 ? sample : 0;
      }
      read += count;
      end += count;
      emit();
    }
  };
};
