import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** In this order: a folder may have several. */
const NAMES = ["cover", "folder", "front", "album", "albumart"];
const PICTURE = /^(cover|folder|front|album|albumart)\.(jpe?g|png|webp)$/i;
const PICTURE_MAX_BYTES = 30 * 1024 * 1024;

/** The picture that lies beside the music, as most collections have it; one that cannot be read is none. */
export const createFolderCovers = (): ((path: string) => Uint8Array | undefined) => {
  let last = { folder: "", picture: undefined as Uint8Array | undefined };
  return (path) => {
    const folder = dirname(path);
    if (folder !== last.folder) last = { folder, picture: pictureIn(folder) };
    return last.picture;
  };
};

const pictureIn = (folder: string): Uint8Array | undefined => {
  try {
    const [name] = readdirSync(folder)
      .filter((each) => PICTURE.test(each))
      .sort((left, right) => rank(left) - rank(right));
    return name === undefined ? undefined : readPicture(join(folder, name));
  } catch {
    return undefined;
  }
};

const rank = (name: string): number =>
  NAMES.indexOf(name.slice(0, name.indexOf(".")).toLowerCase());

/** A pipe called cover.jpg would keep who opens it waiting. */
const readPicture = (path: string): Uint8Array | undefined => {
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const info = fstatSync(handle);
    return info.isFile() && info.size <= PICTURE_MAX_BYTES ? readFileSync(handle) : undefined;
  } finally {
    closeSync(handle);
  }
};
