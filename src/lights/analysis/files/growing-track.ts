import { appendFrame, createTrack } from "../../features/create-track.ts";
import { FRAME_BYTES } from "../../features/feature-track.ts";
import { createCeilings } from "../../features/spectrum/frames/create-ceilings.ts";

/** A song of which more and more frames become known; its beats are known only at the end. */
export const createGrowingTrack = () => {
  const track = createTrack();
  const ceilings = createCeilings(track.ceilings, Number.POSITIVE_INFINITY);
  return {
    track,
    /** Whole frames that follow what is known. */
    add: (bytes: Uint8Array): void => {
      for (let at = 0; at < bytes.length; at += FRAME_BYTES) {
        appendFrame(track, bytes.subarray(at, at + FRAME_BYTES));
        ceilings.add(bytes, at);
      }
    },
  };
};
