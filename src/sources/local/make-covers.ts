import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";

const SIZES = [64, 256, 640] as const;
/** A picture of more than this unpacks to more memory than a Pi Zero has. */
const PIXELS_MAX = 50_000_000;
const FOLDER_COVER = /^(cover|folder|front|album)\.(jpe?g|png|webp)$/i;

sharp.concurrency(1);
sharp.cache(false);

/** The largest is made last: where it is, all are. */
export const hasCovers = (coverId: string, coverFolder: string): boolean =>
  existsSync(join(coverFolder, coverId.slice(0, 2), `${coverId}-${SIZES.at(-1)}.webp`));

/** Makes the thumbnails of a picture, named by its content, and answers that name. */
export const makeCovers = async (picture: Uint8Array, coverFolder: string): Promise<string> => {
  const coverId = createHash("sha256").update(picture).digest("hex").slice(0, 32);
  const folder = join(coverFolder, coverId.slice(0, 2));
  if (hasCovers(coverId, coverFolder)) return coverId;
  await mkdir(folder, { recursive: true });
  for (const size of SIZES) {
    const path = join(folder, `${coverId}-${size}.webp`);
    await sharp(picture, { limitInputPixels: PIXELS_MAX, failOn: "none" })
      .rotate()
      .resize(size, size, { fit: "cover", withoutEnlargement: false })
      .webp({ quality: 80 })
      .toFile(`${path}.partial`);
    await rename(`${path}.partial`, path);
  }
  return coverId;
};

/** The picture that lies beside the music, as most collections have it. */
export const createFolderCovers = (): ((path: string) => Promise<Uint8Array | undefined>) => {
  let last = { folder: "", picture: undefined as Uint8Array | undefined };
  return async (path) => {
    const folder = dirname(path);
    if (folder !== last.folder) {
      const name = (await readdir(folder)).find((each) => FOLDER_COVER.test(each));
      const path = name === undefined ? undefined : join(folder, name);
      // One that cannot be read is none.
      const picture = path ? await readFile(path).catch(() => undefined) : undefined;
      last = { folder, picture };
    }
    return last.picture;
  };
};
