import { appendFrame } from "../../create-track.ts";
import {
  BANDS,
  type FeatureTrack,
  FRAME_BYTES,
  FRAMES_PER_SEC,
  PITCHES,
} from "../../feature-track.ts";
import { CHROMA_HOP_SEC } from "../chroma/create-chroma.ts";
import { createCeilings } from "./create-ceilings.ts";
import { type Levels, packChroma, packLevels } from "./pack-frame.ts";

const FRAMES_PER_CHROMA = Math.round(CHROMA_HOP_SEC * FRAMES_PER_SEC);

export interface FrameWriter {
  readonly levels: Levels;
  /** Appends a frame of `levels`, with the newest chroma. */
  readonly write: () => void;
  /** Chroma comes later than the frames it belongs to, since its windows are longer: they are put right. */
  readonly writeChroma: (chroma: Float64Array) => void;
  /** Time up to which frames have their own chroma. */
  readonly chromaSec: () => number;
}

/** Puts what windows say into the track. `memoryFrames`: how far back ceilings look. */
export const createFrameWriter = (track: FeatureTrack, memoryFrames: number): FrameWriter => {
  const levels: Levels = { bands: new Float64Array(BANDS), loudness: 0, onset: 0, lowOnset: 0 };
  const ceilings = createCeilings(track.ceilings, memoryFrames);
  const newest = new Float64Array(PITCHES);
  const bytes = new Uint8Array(FRAME_BYTES);
  let chromas = 0;
  return {
    levels,
    write: () => {
      packLevels(bytes, levels);
      packChroma(bytes, 0, newest);
      appendFrame(track, bytes);
      ceilings.add(track.frames, (track.frameCount - 1) * FRAME_BYTES);
    },
    writeChroma: (chroma) => {
      newest.set(chroma);
      const middle = chromas * FRAMES_PER_CHROMA - Math.round(track.startSec * FRAMES_PER_SEC);
      chromas += 1;
      const last = Math.min(middle + 1, track.frameCount - 1);
      for (let frame = Math.max(0, middle - 1); frame <= last; frame += 1) {
        packChroma(track.frames, frame * FRAME_BYTES, chroma);
      }
    },
    chromaSec: () => chromas * CHROMA_HOP_SEC,
  };
};
