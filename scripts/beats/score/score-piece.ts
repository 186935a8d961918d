import { createAnalyser } from "../../../src/lights/features/create-analyser.ts";
import { listen } from "../sets/listen.ts";
import type { Piece } from "../sets/piece.ts";
import { aubioBeats } from "./aubio.ts";
import { matchAnyLevel, matchBeats } from "./match-beats.ts";

export interface Score {
  readonly piece: string;
  readonly set: Piece["set"];
  readonly f: number;
  readonly fAnyLevel: number;
  readonly downbeatF: number;
  readonly biasMs: number;
  readonly deviationMs: number;
  readonly bpm: number;
  readonly confidence: number;
  readonly aubioF: number;
  readonly aubioFAnyLevel: number;
  /** What the analyser took, without decoding. */
  readonly cpuSec: number;
  readonly durationSec: number;
}

export const scorePiece = async (piece: Piece): Promise<Score> => {
  const analyser = createAnalyser();
  const chunks: Float32Array[] = [];
  await listen(piece.file, (samples) => chunks.push(samples));
  const before = process.cpuUsage();
  for (const chunk of chunks) analyser.push(chunk);
  analyser.finish();
  const used = process.cpuUsage(before);
  const { track } = analyser;
  const beats = [...track.beats.subarray(0, track.beatCount)];
  const { f, biasMs, deviationMs } = matchBeats(piece.beats, beats);
  const downbeats = beats.filter((_, beat) => track.beatInBar[beat] === 0);
  const aubio = await aubioBeats(piece.file);
  return {
    piece: piece.name,
    set: piece.set,
    f,
    fAnyLevel: matchAnyLevel(piece.beats, beats),
    downbeatF: matchBeats(piece.downbeats, downbeats).f,
    biasMs,
    deviationMs,
    bpm: track.bpm,
    confidence: track.confidence,
    aubioF: matchBeats(piece.beats, aubio).f,
    aubioFAnyLevel: matchAnyLevel(piece.beats, aubio),
    cpuSec: (used.user + used.system) / 1e6,
    durationSec: track.durationSec,
  };
};
