import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Language } from "../../src/protocol/languages.ts";

/** A page in one language, as it lies on the disk. */
export interface Built {
  readonly language: Language;
  readonly first: readonly string[];
  readonly later: readonly string[];
}

/** Bytes of each as it is sent. */
const sizesOf = async (files: readonly string[]): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(files.map(async (file) => [basename(file), (await stat(`${file}.gz`)).size])),
  );

const sum = (sizes: Readonly<Record<string, number>>): number =>
  Object.values(sizes).reduce((total, bytes) => total + bytes, 0);

export interface Size {
  readonly language: Language;
  readonly firstLoadGzipBytes: number;
  readonly wholeGzipBytes: number;
  readonly files: Readonly<Record<string, number>>;
}

/** Of a page that was compressed. */
export const sizeOf = async ({ language, ...files }: Built): Promise<Size> => {
  const [first, later] = [await sizesOf(files.first), await sizesOf(files.later)];
  return {
    language,
    firstLoadGzipBytes: sum(first),
    wholeGzipBytes: sum(first) + sum(later),
    files: { ...first, ...later },
  };
};
