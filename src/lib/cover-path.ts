import { join } from "node:path";

/** Where a cover of the library lies, in one of its sizes. */
export const coverPath = (folder: string, coverId: string, size: number): string =>
  join(folder, coverId.slice(0, 2), `${coverId}-${size}.webp`);
