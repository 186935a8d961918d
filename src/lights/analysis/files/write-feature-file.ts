import { open, rename } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { FeatureTrack } from "../../features/feature-track.ts";
import { joinFeatureFile } from "../../features/file/container.ts";
import type { FeatureHead } from "../../features/file/feature-head.ts";
import { packFrames } from "../../features/file/pack-frames.ts";

const compress = promisify(brotliCompress);

/** Measured on songs and on noise: higher ones gain nothing here. The window is that of a song’s bands. */
const SETTINGS = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 4,
    [constants.BROTLI_PARAM_LGWIN]: 18,
  },
};

/** Under its name there is the whole file or none, also after a power cut. Answers its size. */
export const writeFeatureFile = async (
  path: string,
  head: FeatureHead,
  track: FeatureTrack,
): Promise<number> => {
  const body = await compress(packFrames(track.frames, track.frameCount), SETTINGS);
  const bytes = joinFeatureFile({ head, body });
  const temporary = `${path}.tmp`;
  const file = await open(temporary, "w");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  return bytes.length;
};
