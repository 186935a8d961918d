import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { constants, createZstdCompress } from "node:zlib";
import { pack as createPack, type Pack } from "tar-stream";
import { MANIFEST_NAME, type Manifest } from "../manifest.ts";
import { changedMeanwhile } from "./hash-file.ts";
import type { SourceFile } from "./list-files.ts";

/** With a checksum in every frame: a flipped bit is found before a file comes out of it. */
const ZSTD = {
  params: { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 },
};

export interface PackOrder {
  readonly manifest: Manifest;
  readonly files: readonly SourceFile[];
  readonly target: string;
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
}

/** Writes the archive, one file after the other; it is on the medium when this resolves. */
export const pack = async (order: PackOrder): Promise<void> => {
  const tar = createPack();
  let reason: unknown;
  const fail = (error: unknown): void => {
    reason ??= error;
    tar.destroy(error as Error);
  };
  const writing = pipeline(
    chunksOf(tar),
    createZstdCompress(ZSTD),
    createWriteStream(order.target, { mode: 0o600, flush: true }),
    { signal: order.signal },
  ).catch(fail);
  const filling = addAll(tar, order).catch(fail);
  await Promise.all([writing, filling]);
  if (reason !== undefined) throw reason;
};

/** Node's pipeline does not know when a stream of tar-stream's make has ended. */
async function* chunksOf(tar: Pack): AsyncGenerator<Buffer> {
  yield* tar as unknown as AsyncIterable<Buffer>;
}

const addAll = async (tar: Pack, { manifest, files, onBytes }: PackOrder): Promise<void> => {
  const mtime = new Date(manifest.createdAt);
  const head = Buffer.from(`${JSON.stringify(manifest, undefined, 1)}\n`);
  await new Promise<void>((resolve, reject) => {
    tar.entry({ name: MANIFEST_NAME, mode: 0o600, mtime }, head, (error) =>
      error ? reject(error) : resolve(),
    );
  });
  for (const file of files) await addFile(tar, file, mtime, onBytes);
  tar.finalize();
};

const addFile = (
  tar: Pack,
  { path, from, bytes }: SourceFile,
  mtime: Date,
  onBytes: (bytes: number) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const source = createReadStream(from);
    const sink = tar.entry({ name: path, size: bytes, mode: 0o600, mtime }, (error) => {
      source.destroy();
      if (error) reject(error.message === "Size mismatch" ? changedMeanwhile(path) : error);
      else resolve();
    });
    // The callback has it as well.
    sink.on("error", () => undefined);
    source.on("error", (error) => sink.destroy(error));
    source.on("data", (chunk) => onBytes(chunk.length));
    source.pipe(sink);
  });
