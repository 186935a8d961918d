import { lstat, readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { failed, ok, type Result } from "../../../lib/result.ts";
import type { FeatureTrack } from "../../features/feature-track.ts";
import { bodyBytes } from "../../features/file/coding.ts";
import { splitFeatureFile } from "../../features/file/container.ts";
import { type FeatureHead, trackOf } from "../../features/file/feature-head.ts";
import { unpackFrames } from "../../features/file/unpack-frames.ts";
import { FeatureHeadSchema } from "./head-schema.ts";

const decompress = promisify(brotliDecompress);

export interface ReadFeatures {
  readonly head: FeatureHead;
  readonly track: FeatureTrack;
}

/** Three hours take 11 MB. */
const MAX_BYTES = 32 * 2 ** 20;

/** Undefined: no file of ours, but something endless perhaps. */
const readPlain = async (path: string): Promise<Uint8Array | undefined> => {
  const found = await lstat(path);
  return found.isFile() && found.size <= MAX_BYTES ? readFile(path) : undefined;
};

/** A complete feature file. Whatever is wrong with it is a value. */
export const readFeatureFile = async (
  path: string,
): Promise<Result<ReadFeatures, "no-features">> => {
  const bytes = await readPlain(path).catch(() => undefined);
  if (!bytes) return failed("no-features", `${path} cannot be read`);
  const parts = splitFeatureFile(bytes);
  if (!parts.ok) return failed("no-features", parts.detail);
  const head = FeatureHeadSchema.safeParse(parts.value.head);
  if (!head.success) return failed("no-features", "the head of this feature file is incomplete");
  const { frameCount } = head.data;
  const body = await decompress(parts.value.body, {
    maxOutputLength: bodyBytes(frameCount),
  }).catch(() => undefined);
  const frames = body && unpackFrames(body, frameCount);
  if (!frames) return failed("no-features", "the frames of this feature file are damaged");
  return ok({ head: head.data, track: trackOf(head.data, frames) });
};
