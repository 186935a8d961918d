import { type FileHandle, open } from "node:fs/promises";
import { failed, ok, type Result } from "../../../lib/result.ts";
import { FRAME_BYTES } from "../../features/feature-track.ts";
import type { PartHead } from "../../features/file/feature-head.ts";
import { createGrowingTrack } from "./growing-track.ts";
import { PartHeadSchema } from "./head-schema.ts";
import type { OpenFeatures } from "./open-features.ts";

const LOOK_EVERY_MS = 150;
const HEAD_BYTES_MAX = 4096;
const NEWLINE = 0x0a;
/** 20 s of music; a file that is far ahead is read in some turns. */
const CHUNK_BYTES = 1000 * FRAME_BYTES;

/** A feature file that is still being written, read as it grows until it is closed. */
export const followPart = async (
  path: string,
  onChange: () => void,
): Promise<Result<OpenFeatures, "no-features">> => {
  const file = await open(path, "r").catch(() => undefined);
  if (!file) return failed("no-features", `${path} cannot be read`);
  const head = await readHead(file).catch(() => undefined);
  if (!head) {
    await file.close();
    return failed("no-features", `${path} does not begin as a feature file does`);
  }
  const growing = createGrowingTrack();
  const readOn = createFrameReader(file, head.bytes, growing.add);
  let reading: Promise<void> | undefined;
  let isClosed = false;

  const look = async (): Promise<void> => {
    // A disk that fails leaves the show with what it has.
    const hasMore = await readOn().catch(() => false);
    reading = undefined;
    if (hasMore && !isClosed) onChange();
  };
  reading = look();
  await reading;
  const timer = setInterval(() => {
    reading ??= look();
  }, LOOK_EVERY_MS).unref();

  return ok({
    track: growing.track,
    palette: head.palette,
    close: () => {
      if (isClosed) return;
      isClosed = true;
      clearInterval(timer);
      void Promise.resolve(reading)
        .then(() => file.close())
        .catch(() => undefined);
    },
  });
};

/** Hands on the whole frames that are in the file since the last time; answers whether there were any. */
const createFrameReader = (
  file: FileHandle,
  from: number,
  add: (bytes: Uint8Array) => void,
): (() => Promise<boolean>) => {
  const buffer = new Uint8Array(CHUNK_BYTES);
  let at = from;
  return async () => {
    const before = at;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, at);
      const whole = bytesRead - (bytesRead % FRAME_BYTES);
      if (whole === 0) return at > before;
      add(buffer.subarray(0, whole));
      at += whole;
    }
  };
};

/** The first line, and how long it is with its end. */
const readHead = async (
  file: FileHandle,
): Promise<(PartHead & { readonly bytes: number }) | undefined> => {
  const buffer = Buffer.alloc(HEAD_BYTES_MAX);
  const { bytesRead } = await file.read(buffer, 0, HEAD_BYTES_MAX, 0);
  const end = buffer.subarray(0, bytesRead).indexOf(NEWLINE);
  if (end < 0) return undefined;
  const head = PartHeadSchema.safeParse(JSON.parse(buffer.toString("utf8", 0, end)));
  return head.success ? { ...head.data, bytes: end + 1 } : undefined;
};
