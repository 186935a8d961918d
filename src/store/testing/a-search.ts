import type { ImportedTrack } from "../../core/ports/collection.ts";
import type { PageRequest } from "../../core/ports/library.ts";
import { serveReader } from "../serve-reader.ts";
import { aFile, imports, START_MS } from "./a-store.ts";
import { aWriter } from "./a-writer.ts";

/** A library of songs, written as "Title by Artist on Album", that can be searched. */
export const aSearch = (...lines: readonly string[]) => {
  const writer = aWriter();
  const putTracks = (tracks: readonly ImportedTrack[], nowMs = START_MS): void =>
    writer.putFiles(imports(...tracks), nowMs);
  putTracks(lines.map((line) => aFile(line)));
  let nowMs = START_MS;
  const reader = serveReader({ folder: writer.folder }, () => nowMs);
  return {
    ...reader,
    writer,
    putTracks,
    markMissing: writer.markMissing,
    /** So long that what is popular is counted anew. */
    wait: (ms = 10_000): void => {
      nowMs += ms;
    },
    /** The ids of what was found: the lines. */
    find: (query: string, page: PageRequest = { limit: 20 }): readonly string[] =>
      reader.search(query, page).items.map(({ trackId }) => trackId),
  };
};
