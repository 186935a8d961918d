import { ok, type Result } from "../../lib/result.ts";
import { createAnalyser } from "../features/create-analyser.ts";
import type { FeatureTrack, TrackSummary } from "../features/feature-track.ts";
import { SAMPLE_RATE } from "../features/spectrum/create-spectrum.ts";
import { summaryOf } from "../features/summary-of.ts";
import { type DecodeFault, decodeAudio } from "./decoding/decode-audio.ts";

const MAX_SEC = 3 * 3600;

export interface TrackOrder {
  readonly source: string;
  readonly signal: AbortSignal;
  /** What is known so far; ffmpeg waits until it resolves. `percent` of the song. */
  readonly onGrown: (track: FeatureTrack, percent: number) => Promise<void>;
  readonly onComplaint: (complaint: string) => void;
}

export interface AnalysedTrack {
  readonly track: FeatureTrack;
  readonly summary: TrackSummary;
}

/** A music file from its first sample to what is known about it. */
export const analyseTrack = async (
  order: TrackOrder,
): Promise<Result<AnalysedTrack, DecodeFault>> => {
  const analyser = createAnalyser();
  const { track } = analyser;
  const decoded = await decodeAudio({
    path: order.source,
    sampleRate: SAMPLE_RATE,
    maxSec: MAX_SEC,
    signal: order.signal,
    onSamples: analyser.push,
    onPiece: (doneSec, ofSec) =>
      order.onGrown(track, ofSec ? Math.min(99, (100 * doneSec) / ofSec) : 0),
    onComplaint: order.onComplaint,
  });
  if (!decoded.ok) return decoded;
  analyser.finish();
  return ok({ track, summary: summaryOf(track, decoded.value) });
};
