import * as z from "zod/mini";
import { BANDS } from "../../features/feature-track.ts";

const Seconds = z.number();
const Byte = z.int().check(z.gte(0), z.lte(255));
const Palette = z.array(z.string().check(z.regex(/^#[0-9a-f]{6}$/)));
/** Three hours and a bit; a damaged count must not take all memory. */
const FRAMES_MAX = 3.1 * 3600 * 50;

/** The head of a feature file, which may be damaged or of another program. */
export const FeatureHeadSchema = z.object({
  version: z.int(),
  trackId: z.string(),
  palette: Palette,
  summary: z.object({
    durationSec: Seconds,
    bpm: z.number(),
    confidence: z.number(),
    beats: z.array(Seconds),
    downbeats: z.array(Seconds),
    sections: z.array(
      z.object({
        startSec: Seconds,
        endSec: Seconds,
        energy: z.number(),
        kind: z.enum(["intro", "verse", "build", "drop", "break", "outro"]),
      }),
    ),
    drops: z.array(Seconds),
    loudnessLufs: z.number(),
    peakDb: z.number(),
  }),
  beatInBar: z.array(Byte),
  beatsPerBar: z.int(),
  ceilings: z.array(Byte).check(z.length(BANDS)),
  frameCount: z.int().check(z.gte(0), z.lte(FRAMES_MAX)),
});

/** The first line of a file that is still being written. */
export const PartHeadSchema = z.object({
  version: z.int(),
  trackId: z.string(),
  palette: Palette,
});
