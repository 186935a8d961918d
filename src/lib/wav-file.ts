const HEADER_BYTES = 44;
const SAMPLE_BYTES = 2;

/**
 * A whole WAV file of 16-bit PCM (RIFF). `samples` are -32768 to 32767; of several channels they stand by
 * turns: left, right.
 */
export const wavFile = (samples: Int16Array, sampleRate: number, channels: number): Buffer => {
  const frameBytes = channels * SAMPLE_BYTES;
  const data = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  const header = Buffer.alloc(HEADER_BYTES);
  header.write("RIFF", 0);
  header.writeUInt32LE(HEADER_BYTES - 8 + data.length, 4);
  header.write("WAVEfmt ", 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(channels, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(sampleRate * frameBytes, 28);
  header.writeUInt16LE(frameBytes, 32);
  header.writeUInt16LE(SAMPLE_BYTES * 8, 34);
  header.write("data", 36);
  header.writeUInt32LE(data.length, 40);
  return Buffer.concat([header, data]);
};
