/** The header of one frame of MPEG audio (mp3, mp2) or of AAC in ADTS. */
export interface FrameHeader {
  readonly type: "mp3" | "aac";
  /** What must be the same in each frame of a stream. */
  readonly kind: number;
  readonly bitrate: number;
  readonly sampleRate: number;
  readonly samples: number;
  readonly bytes: number;
  readonly isMono: boolean;
  readonly isVersion1: boolean;
}

const RATES = [44_100, 48_000, 32_000];
const V1_LAYER3 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const V1_LAYER2 = [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384];
const V1_LAYER1 = [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448];
const V2_LAYER1 = [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256];
const V2_LAYER23 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const ADTS_RATES = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000,
  7350,
];
/** Read so many bytes to have a header. */
export const HEADER_BYTES = 7;

export const frameHeader = (bytes: Uint8Array, at = 0): FrameHeader | undefined => {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return undefined;
  const layer = 4 - ((second >> 1) & 3);
  return layer === 4 ? adtsHeader(bytes, at) : mpegHeader(second, third, fourth, layer);
};

const mpegHeader = (
  second: number,
  third: number,
  fourth: number,
  layer: number,
): FrameHeader | undefined => {
  const version = (second >> 3) & 3;
  const isVersion1 = version === 3;
  const rate = RATES[(third >> 2) & 3];
  const kbits = bitratesOf(isVersion1, layer)[third >> 4] ?? 0;
  if (version === 1 || rate === undefined || kbits === 0) return undefined;
  const sampleRate = isVersion1 ? rate : version === 2 ? rate / 2 : rate / 4;
  const samples = layer === 1 ? 384 : layer === 3 && !isVersion1 ? 576 : 1152;
  const padding = (third >> 1) & 1;
  const bitrate = kbits * 1000;
  const bytes =
    layer === 1
      ? (Math.floor((12 * bitrate) / sampleRate) + padding) * 4
      : Math.floor(((samples / 8) * bitrate) / sampleRate) + padding;
  return {
    type: "mp3",
    kind: ((second & 0x1e) << 2) | ((third >> 2) & 3),
    bitrate,
    sampleRate,
    samples,
    bytes,
    isMono: fourth >> 6 === 3,
    isVersion1,
  };
};

const bitratesOf = (isVersion1: boolean, layer: number): readonly number[] => {
  if (!isVersion1) return layer === 1 ? V2_LAYER1 : V2_LAYER23;
  return [V1_LAYER1, V1_LAYER2, V1_LAYER3][layer - 1] ?? [];
};

const adtsHeader = (bytes: Uint8Array, at: number): FrameHeader | undefined => {
  const header = bytes.subarray(at, at + HEADER_BYTES);
  if (header.length < HEADER_BYTES || ((header[1] ?? 0) & 0xf6) !== 0xf0) return undefined;
  const [, , third = 0, fourth = 0, fifth = 0, sixth = 0, seventh = 0] = header;
  const rateIndex = (third >> 2) & 15;
  const sampleRate = ADTS_RATES[rateIndex];
  const length = ((fourth & 3) << 11) | (fifth << 3) | (sixth >> 5);
  if (sampleRate === undefined || length <= HEADER_BYTES) return undefined;
  const samples = 1024 * ((seventh & 3) + 1);
  return {
    type: "aac",
    kind: 0x1000 | rateIndex,
    bitrate: (length * 8 * sampleRate) / samples,
    sampleRate,
    samples,
    bytes: length,
    isMono: false,
    isVersion1: false,
  };
};
