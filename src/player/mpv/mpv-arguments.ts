import { MEDIA_FORMATS, MEDIA_PROTOCOLS } from "../../lib/media-formats.ts";

/** Real drivers first; null, which nobody hears, keeps the party's time where there is no sound card. */
const AUTOMATIC_OUTPUT = "pipewire,pulse,alsa,null";

const outputs = (audioOutput: string): string =>
  audioOutput === "auto" ? AUTOMATIC_OUTPUT : audioOutput;

export const outputArgument = (audioOutput: string): string => `--ao=${outputs(audioOutput)}`;

/** The drivers that mpv tries, best first. */
export const driversOf = (audioOutput: string): readonly string[] =>
  outputs(audioOutput)
    .split(",")
    .map((each) => each.split(":")[0] ?? "")
    .filter((driver) => driver !== "");

export const socketArgument = (socketPath: string): string => `--input-ipc-server=${socketPath}`;

/** Every option here exists in mpv 0.35 (bookworm) and 0.40 (trixie): an unknown one is fatal. */
export const mpvArguments = (
  socketPath: string,
  audioOutput: string,
  outputId = "auto",
): readonly string[] => [
  "--idle=yes",
  "--no-config",
  "--no-video",
  "--no-terminal",
  // A Lua thread and a way in each.
  "--load-scripts=no",
  "--osc=no",
  "--ytdl=no",
  "--load-stats-overlay=no",
  "--load-auto-profiles=no",
  "--input-default-bindings=no",
  "--resume-playback=no",
  "--autoload-files=no",
  "--audio-display=no",
  // "weak" would reopen the device, and so pause, whenever the format changes.
  "--gapless-audio=yes",
  "--prefetch-playlist=yes",
  "--hr-seek=yes",
  "--volume-max=100",
  "--audio-client-name=rumpus",
  "--load-unsafe-playlists=no",
  "--access-references=no",
  // Also shuts out mpv's own playlists, EDL, CUE, directories and archives.
  "--demuxer=lavf",
  `--demuxer-lavf-o=format_whitelist=[${MEDIA_FORMATS.join(",")}],protocol_whitelist=[${MEDIA_PROTOCOLS}]`,
  outputArgument(audioOutput),
  `--audio-device=${outputId}`,
  socketArgument(socketPath),
];
