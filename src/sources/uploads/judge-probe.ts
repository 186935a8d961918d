import * as z from "zod";
import { failed, ok, type Result } from "../../lib/result.ts";

const Probe = z.object({
  streams: z
    .array(
      z.object({
        codec_type: z.string().optional(),
        nb_read_frames: z.coerce.number().optional(),
        disposition: z.object({ attached_pic: z.number().optional() }).optional(),
      }),
    )
    .max(100),
});

/** Is what ffprobe found a piece of music: sound that decodes, and no moving pictures? */
export const judgeProbe = (said: unknown): Result<undefined, "not-music"> => {
  const probe = Probe.safeParse(said);
  if (!probe.success) return failed("not-music", "This is no music file.");
  const { streams } = probe.data;
  const isFilm = streams.some(
    (stream) => stream.codec_type === "video" && stream.disposition?.attached_pic !== 1,
  );
  if (isFilm) return failed("not-music", "This is a video. Rumpus takes only music.");
  const sounds = streams.filter((stream) => stream.codec_type === "audio");
  if (sounds.length === 0) return failed("not-music", "There is no sound in this file.");
  return sounds.some((stream) => (stream.nb_read_frames ?? 0) > 0)
    ? ok(undefined)
    : failed("not-music", "The sound in this file cannot be played.");
};
