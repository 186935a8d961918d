import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The PIN that was made at the first start, for the console alone (mode 0600): the database and its
 * backups hold only a hash. Who chose a PIN needs no file.
 */
export const createPinFile = (dataFolder: string) => {
  const path = join(dataFolder, "host-pin.txt");
  return {
    read: (): string | undefined =>
      existsSync(path) ? readFileSync(path, "utf8").trim() : undefined,
    write: (pin: string): void => writeFileSync(path, `${pin}\n`, { mode: 0o600 }),
    remove: (): void => rmSync(path, { force: true }),
  };
};
