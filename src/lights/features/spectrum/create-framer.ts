/** Told of every window when its last sample is there: `samples[from]` is its first one. */
export type OnWindow = (samples: Float32Array, from: number) => void;

/**
 * Cuts a stream into overlapping windows. The first one is centred on sample 0 (its first half is
 * silence), each further one `hop` later, so that window i is about the time `i * hop`.
 */
export const createFramer = (
  size: number,
  hop: number,
  onWindow: OnWindow,
): ((samples: Float32Array) => void) => {
  const buffer = new Float32Array(Math.max(4 * size, 8192));
  let start = 0;
  let end = size / 2;

  const makeRoom = (): void => {
    if (end < buffer.length) return;
    buffer.copyWithin(0, start, end);
    end -= start;
    start = 0;
  };

  /** Takes in samples from `read` on, as many as there is room for, and returns how many. */
  const take = (samples: Float32Array, read: number): number => {
    const count = Math.min(samples.length - read, buffer.length - end);
    for (let i = 0; i < count; i += 1) {
      const sample = samples[read + i] ?? 0;
      // A broken decoder's NaN or infinity would poison everything that follows.
      buffer[end + i] = sample > -8 && sample < 8 ? sample : 0;
    }
    end += count;
    return count;
  };

  return (samples) => {
    for (let read = 0; read < samples.length; ) {
      makeRoom();
      read += take(samples, read);
      for (; end - start >= size; start += hop) onWindow(buffer, start);
    }
  };
};
