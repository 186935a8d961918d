import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { coverPath } from "../../../lib/cover-path.ts";
import { failed, ok, type Result } from "../../../lib/result.ts";

const SIZES = [64, 256, 640] as const;
const LARGEST = SIZES[2];
/** A picture of more than this unpacks to more memory than a Pi Zero has. */
const PIXELS_MAX = 50_000_000;
/** Two at a time keep a second core busy while tags are read, and memory small. */
const AT_ONCE = 2;
/** A third of the time of the usual effort (11 ms instead of 32 for the largest), for a third more bytes. */
const WEBP = { quality: 80, effort: 1 } as const;

sharp.concurrency(1);
sharp.cache(false);

export type CoverCode = "cover-too-big" | "cover-broken";

/** Makes the thumbnails of pictures; answers the name they are kept under. */
export interface CoverMaker {
  make(picture: Uint8Array): Promise<Result<string, CoverCode>>;
}

/** The largest is made last: where it is, all are. */
export const hasCovers = (coverId: string, coverFolder: string): boolean =>
  (statSync(coverPath(coverFolder, coverId, LARGEST), { throwIfNoEntry: false })?.size ?? 0) > 0;

/** Named by the picture's content, so they never change; a picture that many songs share is made once. */
export const createCoverMaker = (coverFolder: string): CoverMaker => {
  const made = new Map<string, Promise<Result<string, CoverCode>>>();
  const waiting: (() => void)[] = [];
  let running = 0;

  const inTurn = async (work: () => Promise<Result<string, CoverCode>>) => {
    if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };

  return {
    make: (picture) => {
      const coverId = createHash("sha256").update(picture).digest("hex").slice(0, 32);
      const result =
        made.get(coverId) ??
        (hasCovers(coverId, coverFolder)
          ? Promise.resolve(ok(coverId))
          : inTurn(() => makeCovers(picture, coverId, coverFolder)));
      made.set(coverId, result);
      return result;
    },
  };
};

const makeCovers = async (
  picture: Uint8Array,
  coverId: string,
  coverFolder: string,
): Promise<Result<string, CoverCode>> => {
  let large: Awaited<ReturnType<typeof decode>>;
  try {
    large = await decode(picture);
  } catch (error) {
    return refusal(error);
  }
  await mkdir(join(coverFolder, coverId.slice(0, 2)), { recursive: true });
  for (const size of SIZES) {
    const image = sharp(large.data, { raw: large.info });
    if (size < large.info.width) image.resize(size, size);
    const path = coverPath(coverFolder, coverId, size);
    const partial = `${path}.${process.pid}.partial`;
    await writeFile(partial, await image.webp(WEBP).toBuffer());
    await rename(partial, path);
  }
  return ok(coverId);
};

/** Unpacks the picture once, already small where its format can (JPEG), and blows up none. */
const decode = async (picture: Uint8Array) => {
  const image = sharp(picture, { limitInputPixels: PIXELS_MAX, failOn: "none" });
  const { width, height } = await image.metadata();
  const side = Math.min(width, height, LARGEST);
  return await image
    .rotate()
    // Twice as fast as the usual way, and on a thumbnail nobody sees a difference.
    .resize(side, side, { fit: "cover", kernel: "linear" })
    .flatten({ background: "#000" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
};

const refusal = (error: unknown): Result<string, CoverCode> =>
  error instanceof Error && error.message.includes("pixel limit")
    ? failed("cover-too-big", "its cover has too many pixels: make it smaller than 50 megapixels")
    : failed("cover-broken", "its cover is no picture that can be read");
