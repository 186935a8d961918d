import type { IAudioMetadata, IRatio } from "music-metadata";
import type { TrackTags } from "../../../core/ports/collection.ts";

type Gains = Pick<TrackTags, "gainDb" | "peak" | "albumGainDb" | "albumPeak">;

/** More is a mistake: it would be silent, or far beyond loud. */
const GAIN_MAX_DB = 60;
const PEAK_MAX = 100;
/** Opus counts from -23 LUFS, in 1/256 dB; ReplayGain from -18. */
const R128_OFFSET_DB = 5;

/** How loud a song is by its ReplayGain or R128 tags. */
export const gainsOf = (metadata: IAudioMetadata): Gains => {
  const { common } = metadata;
  return {
    ...gain("gainDb", decibel(common.replaygain_track_gain) ?? r128(metadata, "TRACK")),
    ...gain("albumGainDb", decibel(common.replaygain_album_gain) ?? r128(metadata, "ALBUM")),
    ...peak("peak", common.replaygain_track_peak?.ratio),
    ...peak("albumPeak", common.replaygain_album_peak?.ratio),
  };
};

const decibel = (gain: IRatio | undefined): number | undefined => gain?.dB;

const r128 = ({ native }: IAudioMetadata, scope: "TRACK" | "ALBUM"): number | undefined => {
  const tag = native["vorbis"]?.find(({ id }) => id.toUpperCase() === `R128_${scope}_GAIN`);
  return tag && /^-?\d{1,6}$/.test(String(tag.value))
    ? Number(tag.value) / 256 + R128_OFFSET_DB
    : undefined;
};

const gain = (key: "gainDb" | "albumGainDb", value: number | undefined): Gains =>
  value !== undefined && Math.abs(value) <= GAIN_MAX_DB ? { [key]: round(value, 100) } : {};

const peak = (key: "peak" | "albumPeak", value: number | undefined): Gains =>
  value !== undefined && value > 0 && value <= PEAK_MAX ? { [key]: round(value, 1e6) } : {};

const round = (value: number, parts: number): number => Math.round(value * parts) / parts;
