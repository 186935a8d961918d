import { closeSync, fsyncSync, openSync } from "node:fs";

/**
 * Waits until a file or a folder is on the medium. A rename is there only when its folder is, and
 * what was renamed only when it was synced itself: VACUUM INTO and copies do not do that.
 */
export const syncPath = (path: string): void => {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
