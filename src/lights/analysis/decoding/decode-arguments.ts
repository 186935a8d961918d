import { MEDIA_FORMATS, MEDIA_PROTOCOLS } from "../../../lib/media-formats.ts";

/**
 * ffmpeg's filters that make any sound one channel of 32-bit floats. `rematrix_maxval` keeps what is the
 * same on both sides as loud as it is on each.
 */
export const toMono = (sampleRate: number): string =>
  `aresample=${sampleRate}:rematrix_maxval=1,aformat=sample_fmts=flt:channel_layouts=mono`;

/**
 * Loudness and samples from one pass. What ffmpeg 5.1 (bookworm) does not know is not asked for:
 * `framelog=quiet` (at `-v info`, `verbose` is as quiet). No true peak: it costs as much as all the rest.
 */
const graph = (sampleRate: number): string =>
  [
    "[0:a:0]asplit[loud][heard]",
    "[loud]ebur128=framelog=verbose:peak=sample,anullsink",
    `[heard]${toMono(sampleRate)}[out]`,
  ].join(";");

/** What ffmpeg is told: the first audio of a file as 32-bit floats, mono, on its output. */
export const decodeArguments = (path: string, sampleRate: number): readonly string[] => [
  ...["-hide_banner", "-nostats", "-nostdin", "-v", "info"],
  // One thread each: a box that plays has other things to do, and every thread costs memory.
  ...["-threads", "1", "-filter_complex_threads", "1"],
  ...["-protocol_whitelist", MEDIA_PROTOCOLS, "-format_whitelist", MEDIA_FORMATS.join(",")],
  ...["-i", `file:${path}`, "-filter_complex", graph(sampleRate), "-map", "[out]"],
  ...["-f", "f32le", "pipe:1"],
];
