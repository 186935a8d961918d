import { says, uint16, uint24, uint32 } from "../files/bytes.ts";
import type { FrameHeader } from "./mpeg-frame.ts";

/** What an encoder wrote into a first frame that holds no sound. */
export interface InfoFrame {
  readonly frames: number | undefined;
  /** Of all frames together. */
  readonly bytes: number | undefined;
  /** Silence that the encoder added; players leave it out. */
  readonly addedSamples: number;
}

const VBRI_AT = 36;

/** The Xing, Info or VBRI header in a frame, if it is one. */
export const infoFrame = (frame: Uint8Array, header: FrameHeader): InfoFrame | undefined => {
  if (says(frame, VBRI_AT, "VBRI")) {
    return {
      bytes: uint32(frame, VBRI_AT + 10),
      frames: uint32(frame, VBRI_AT + 14),
      addedSamples: 0,
    };
  }
  const sideBytes = header.isVersion1 ? (header.isMono ? 17 : 32) : header.isMono ? 9 : 17;
  const at = 4 + sideBytes;
  if (!says(frame, at, "Xing") && !says(frame, at, "Info")) return undefined;
  const flags = frame[at + 7] ?? 0;
  const hasFrames = (flags & 1) !== 0;
  const hasBytes = (flags & 2) !== 0;
  const bytesAt = at + 8 + (hasFrames ? 4 : 0);
  const lameAt =
    bytesAt + (hasBytes ? 4 : 0) + ((flags & 4) === 0 ? 0 : 100) + ((flags & 8) === 0 ? 0 : 4);
  return {
    frames: hasFrames ? uint32(frame, at + 8) : undefined,
    bytes: hasBytes ? uint32(frame, bytesAt) : undefined,
    addedSamples: addedBy(frame, lameAt),
  };
};

/** Twelve bits in front, twelve behind, in LAME's part of the header. */
const addedBy = (frame: Uint8Array, lameAt: number): number => {
  if (!says(frame, lameAt, "LAME") && !says(frame, lameAt, "Lav")) return 0;
  const both = uint24(frame, lameAt + 21);
  return (both >> 12) + (uint16(frame, lameAt + 22) & 0xfff);
};
