import type { PageRequest } from "../../core/ports/library.ts";
import { serveReader } from "../serve-reader.ts";
import { aFile } from "./a-store.ts";
import { aWriter } from "./a-writer.ts";

/** A library of songs, written as "Title by Artist on Album", that can be searched. */
export const aSearch = (...lines: readonly string[]) => {
  const writer = aWriter();
  writer.putTracks(
    lines.map((line) => aFile(line)),
    1,
  );
  const reader = serveReader({ folder: writer.folder, commitDelayMs: 0, synchronous: "FULL" });
  return {
    ...reader,
    putTracks: writer.putTracks,
    markMissing: writer.markMissing,
    /** The ids of what was found: the lines. */
    find: (query: string, page: PageRequest = { limit: 20 }): readonly string[] =>
      reader.search(query, page).items.map(({ trackId }) => trackId),
  };
};
