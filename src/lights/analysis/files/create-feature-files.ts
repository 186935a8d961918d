import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { FeatureFiles } from "../../../core/ports/analyses.ts";
import { featurePath, partPath } from "./feature-paths.ts";

const ENDING = ".features";

/** The feature files in one folder. */
export const createFeatureFiles = (folder: string): FeatureFiles => ({
  sweep: async (trackIds) => {
    await mkdir(folder, { recursive: true });
    const found = new Set<string>();
    for (const name of await readdir(folder)) {
      const trackId = name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : undefined;
      if (trackId !== undefined && trackIds.has(trackId)) found.add(trackId);
      // Begun ones too: whoever wrote them is gone.
      else await rm(join(folder, name), { recursive: true, force: true });
    }
    return found;
  },
  file: (trackId, isComplete) => ({
    path: isComplete ? featurePath(folder, trackId) : partPath(folder, trackId),
    isComplete,
  }),
  remove: ({ path }) => rm(path, { force: true }),
});
