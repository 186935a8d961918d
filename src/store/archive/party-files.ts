/** What a backup has at its top. */
export const DATABASE_NAME = "rumpus.db";
export const PIN_NAME = "host-pin.txt";
export const FOLDER_NAMES: readonly string[] = ["uploads", "plugins"];

/**
 * What a restore replaces. The log belongs to the old database; its hourly copies would bring the
 * old party back if the new database were ever damaged.
 */
export const REPLACED_NAMES: readonly string[] = [
  `${DATABASE_NAME}-wal`,
  `${DATABASE_NAME}-shm`,
  DATABASE_NAME,
  PIN_NAME,
  ...FOLDER_NAMES,
  "backups",
];

/** What Linux takes for one name. */
const NAME_BYTES_MAX = 255;

/**
 * Whether a path from an archive lies where a party has files: relative, no way up, nothing beside
 * what a backup holds.
 */
export const isSafePath = (path: string): boolean => {
  const [top = "", ...rest] = path.split("/");
  if (rest.length === 0) return top === DATABASE_NAME || top === PIN_NAME;
  return FOLDER_NAMES.includes(top) && rest.every(isSafeName);
};

const isSafeName = (name: string): boolean =>
  name !== "" &&
  name !== "." &&
  name !== ".." &&
  !name.includes("\0") &&
  Buffer.byteLength(name) <= NAME_BYTES_MAX;
