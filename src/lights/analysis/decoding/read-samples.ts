const SAMPLE_BYTES = 4;

/**
 * Bytes of a pipe as samples (32-bit floats, little-endian, as all that we run on). The array that is
 * handed on is used again for the next ones. A pipe may cut a sample in two.
 */
export const createSampleReader = (onSamples: (samples: Float32Array) => void) => {
  let memory = new Uint8Array(65_536 + SAMPLE_BYTES);
  let kept = 0;

  return (chunk: Uint8Array): void => {
    const bytes = kept + chunk.length;
    if (bytes > memory.length) {
      const larger = new Uint8Array(bytes + (SAMPLE_BYTES - (bytes % SAMPLE_BYTES)));
      larger.set(memory.subarray(0, kept));
      memory = larger;
    }
    memory.set(chunk, kept);
    const samples = Math.floor(bytes / SAMPLE_BYTES);
    if (samples > 0) onSamples(new Float32Array(memory.buffer, 0, samples));
    memory.copyWithin(0, samples * SAMPLE_BYTES, bytes);
    kept = bytes - samples * SAMPLE_BYTES;
  };
};
