import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { gzipAsync } from "@gfx/zopfli";

const TEXT = /\.(html|js|css|svg|json)$/;
/** More of them save less than one byte in a thousand. */
const ZOPFLI = { numiterations: 5 };

const brotlied = promisify(brotliCompress);

/**
 * Puts a `.gz` and a `.br` beside every text file. The daemon sends them as they are: a Pi has better things
 * to do than to compress them again, and who compresses once can take the time that zopfli needs for
 * 4 % less than gzip.
 */
export const compressFiles = async (folder: string): Promise<void> => {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => TEXT.test(name))) {
    const text = await readFile(join(folder, file));
    await writeFile(join(folder, `${file}.gz`), await gzipAsync(text, ZOPFLI));
    await writeFile(join(folder, `${file}.br`), await brotlied(text));
  }
};
