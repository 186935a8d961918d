import { closeSync, fsyncSync, openSync } from "node:fs";

/** A rename is on the medium only when its folder is. */
export const syncFolder = (folder: string): void => {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
