import type { FeatureFile } from "../../core/ports/lights.ts";
import { ok, type Result } from "../../lib/result.ts";
import { followPart } from "./files/follow-part.ts";
import type { OpenFeatures } from "./files/open-features.ts";
import { readFeatureFile } from "./files/read-feature-file.ts";

const NOBODY = (): void => undefined;

/**
 * The features of a song for the show. A complete file is read once; one that is still being written is
 * followed until it is closed, `onChange` tells of each growth. Reads without blocking the thread.
 */
export const openFeatureFile = async (
  file: FeatureFile,
  onChange: () => void = NOBODY,
): Promise<Result<OpenFeatures, "no-features">> => {
  if (!file.isComplete) return followPart(file.path, onChange);
  const read = await readFeatureFile(file.path);
  if (!read.ok) return read;
  const { head, track } = read.value;
  return ok({ track, palette: head.palette, close: NOBODY });
};
