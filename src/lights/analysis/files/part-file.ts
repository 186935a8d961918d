import { type FileHandle, open, rm } from "node:fs/promises";
import { FRAME_BYTES } from "../../features/feature-track.ts";
import type { PartHead } from "../../features/file/feature-head.ts";

export interface PartFile {
  /** Adds the frames that are not in it yet. */
  grow(frames: Uint8Array, frameCount: number): Promise<void>;
  close(): Promise<void>;
}

/** What is known of a song while it is analysed: a line of JSON, then frames as they come. */
export const createPartFile = async (path: string, head: PartHead): Promise<PartFile> => {
  // Whoever still follows one from before keeps it: a file of the same name is another file.
  await rm(path, { force: true });
  const file: FileHandle = await open(path, "wx");
  let written = 0;
  await file.writeFile(`${JSON.stringify(head)}\n`);
  return {
    grow: async (frames, frameCount) => {
      if (frameCount <= written) return;
      const from = written;
      written = frameCount;
      await file.writeFile(frames.subarray(from * FRAME_BYTES, frameCount * FRAME_BYTES));
    },
    close: () => file.close(),
  };
};
