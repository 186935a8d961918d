/** ReplayGain 2.0 plays everything at this loudness. */
const TARGET_LUFS = -18;
/** Room for what a converter makes between samples. */
const PEAK_MAX_DB = -0.3;
const GAIN_MIN_DB = -18;
/** A whispered song does not become a loud one: noise would. */
const GAIN_MAX_DB = 9;

/** For songs that nobody has heard yet: what most music of today needs. */
export const TYPICAL_GAIN_DB = -6;

/**
 * How much louder a song is played for all to be equally loud; nothing clips. `loudnessLufs` integrated
 * (EBU R 128), `peakDb` its highest sample.
 */
export const playbackGainDb = (song: {
  readonly loudnessLufs: number;
  readonly peakDb: number;
}): number => {
  const wanted = Math.min(TARGET_LUFS - song.loudnessLufs, PEAK_MAX_DB - song.peakDb);
  const gainDb = Math.max(GAIN_MIN_DB, Math.min(GAIN_MAX_DB, wanted));
  return Math.round(gainDb * 100) / 100;
};
