import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { constants, createZstdDecompress } from "node:zlib";
import { extract as createExtract } from "tar-stream";
import { JobError } from "../../../lib/job-child/job-error.ts";
import { brokenArchive } from "../archive-fault.ts";
import { createRation } from "./ration.ts";

/** Ours need 2 MB; a foreign one may not ask for a gigabyte of memory. */
const ZSTD = { params: { [constants.ZSTD_d_windowLogMax]: 23 } };

export interface ArchiveEntry {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  /** Has to be read to its end before the next one comes. */
  readonly chunks: AsyncIterable<Buffer>;
}

/** Reads an archive once from its beginning to its end; resolves when that was a good one. */
export const readEntries = async (
  archive: string,
  signal: AbortSignal,
  onEntry: (entry: ArchiveEntry) => Promise<void>,
): Promise<void> => {
  const tar = createExtract();
  const { gate, onFile } = createRation();
  let refusal: unknown;

  const use = async (): Promise<void> => {
    for await (const entry of tar) {
      onFile();
      const { name, type, size: bytes } = entry.header;
      await onEntry({
        name,
        type,
        bytes,
        chunks: counted(entry as unknown as AsyncIterable<Buffer>, onFile),
      });
    }
  };
  const using = use().catch((error) => {
    refusal ??= error;
    tar.destroy();
  });
  const source = createReadStream(archive, { highWaterMark: 256 << 10 });
  const reading = pipeline(source, createZstdDecompress(ZSTD), gate, tar, { signal }).catch(
    (error) => {
      refusal ??= error;
      tar.destroy(error);
    },
  );
  await Promise.all([using, reading]);
  if (refusal !== undefined) throw asRefusal(refusal);
};

async function* counted(
  chunks: AsyncIterable<Buffer>,
  onChunk: () => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onChunk();
    yield chunk;
  }
}

const TAR_FAULT = /^(Invalid tar header|Invalid header|Header exceeds|Unexpected end of data)/;

/** Zstd and tar have their own words for a file that is none of theirs. */
const asRefusal = (error: unknown): unknown => {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  if (error instanceof JobError) return error;
  if (code === "Z_BUF_ERROR") return brokenArchive("its end is missing");
  if (/^(Z_|ZSTD_)/.test(code) || TAR_FAULT.test(message)) {
    return brokenArchive(`it cannot be read (${message})`);
  }
  return error;
};
