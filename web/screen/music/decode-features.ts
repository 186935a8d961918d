import {
  FEATURE_COLUMNS,
  FEATURE_LEVELS,
  type SongFeatures,
} from "../../../src/protocol/features.ts";

/** A song as the visualiser reads it. */
export interface HeardSong extends SongFeatures {
  /** The columns one after the other, `frameCount` values 0-63 each. */
  readonly levels: Uint8Array;
}

/** What came over the wire; undefined: these bytes are something else. */
export const decodeFeatures = (bytes: ArrayBuffer): HeardSong | undefined => {
  if (bytes.byteLength < 4) return undefined;
  const headBytes = new DataView(bytes).getUint32(0, true);
  if (4 + headBytes > bytes.byteLength) return undefined;
  const head = parse(new Uint8Array(bytes, 4, headBytes));
  const steps = new Uint8Array(bytes, 4 + headBytes);
  if (!head || steps.length !== head.frameCount * FEATURE_COLUMNS) return undefined;
  return { ...head, levels: valuesOf(steps, head.frameCount) };
};

const parse = (text: Uint8Array): SongFeatures | undefined => {
  try {
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
};

const valuesOf = (steps: Uint8Array, frameCount: number): Uint8Array => {
  const levels = new Uint8Array(steps.length);
  let value = 0;
  for (let at = 0; at < steps.length; at += 1) {
    if (at % frameCount === 0) value = 0;
    value = (value + (steps[at] ?? 0)) % FEATURE_LEVELS;
    levels[at] = value;
  }
  return levels;
};
