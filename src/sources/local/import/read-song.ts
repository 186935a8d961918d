import { existsSync } from "node:fs";
import type { FileOutcome, FileStamp, ImportedTrack } from "../../../core/ports/collection.ts";
import { tagKey } from "../../../lib/fold-text.ts";
import { createFolderCovers } from "../covers/folder-covers.ts";
import { type CoverMaker, createCoverMaker } from "../covers/make-covers.ts";
import { isLasting, type ReadCode } from "../files/read-failure.ts";
import { type MusicFile, readMusicFile } from "../read-music-file.ts";
import type { KnownFiles } from "./known-files.ts";
import { type Placing, placeFile } from "./place-file.ts";
import type { ReportLine } from "./report.ts";

/** What became of one file: at once for the report, later for the library, when its cover is made. */
export interface Song {
  readonly line: Promise<ReportLine>;
  readonly outcome: Promise<FileOutcome> | undefined;
  readonly count: "imported" | "moved" | "skipped" | "failed";
  readonly code?: ReadCode;
  readonly movedFrom?: string;
}

/** Reads songs one after the other, and says of each where it belongs. */
export const createSongReader = (known: KnownFiles, coverFolder: string) => {
  const covers = createCoverMaker(coverFolder);
  const folderCover = createFolderCovers();

  return async (file: FileStamp): Promise<Song> => {
    const read = await readMusicFile(file.path);
    if (!read.ok) return failedSong(file, read.code, read.detail);
    const music = read.value;
    const { path } = music.stamp;
    const twin = { path, contentId: music.contentId, tagKey: tagKey(music.tags) };
    const before = known.get(path);
    const placing = placeFile(twin, before, known.twins(music.contentId), existsSync);
    if (placing.kind === "moved") known.forget(placing.from);
    known.put(music.contentId, { ...twin, isMain: placing.kind !== "duplicate" });
    if (placing.kind === "duplicate") return duplicateSong(music, placing.of);
    return importedSong(music, placing, music.cover ?? folderCover(path), covers);
  };
};

const failedSong = (file: FileStamp, code: ReadCode, reason: string): Song => ({
  line: Promise.resolve({ path: file.path, outcome: "failed", code, reason }),
  outcome: isLasting(code) ? Promise.resolve({ kind: "failed", file, code, reason }) : undefined,
  count: "failed",
  code,
});

const duplicateSong = ({ stamp, contentId }: MusicFile, ofPath: string): Song => ({
  line: Promise.resolve({
    path: stamp.path,
    outcome: "skipped",
    code: "duplicate",
    reason: `the same song as ${ofPath}`,
  }),
  outcome: Promise.resolve({ kind: "duplicate", file: stamp, contentId, ofPath }),
  count: "skipped",
});

const importedSong = (
  { stamp, tags, trackId, contentId }: MusicFile,
  placing: Exclude<Placing, { kind: "duplicate" }>,
  picture: Uint8Array | undefined,
  covers: CoverMaker,
): Song => {
  const cover = picture ? covers.make(picture) : undefined;
  const movedFrom = placing.kind === "moved" ? { movedFrom: placing.from } : {};
  const outcome = async (): Promise<FileOutcome> => {
    const made = await cover;
    const track: ImportedTrack = { ...tags, ...stamp, trackId, contentId };
    // A broken picture is no reason to leave out a song.
    return {
      kind: "imported",
      track: made?.ok ? { ...track, coverId: made.value } : track,
      ...movedFrom,
    };
  };
  const count = placing.kind === "moved" ? "moved" : "imported";
  const line = async (): Promise<ReportLine> => {
    const made = await cover;
    const problem = made && !made.ok ? { code: made.code, reason: made.detail } : {};
    return { path: stamp.path, outcome: count, ...problem };
  };
  return { line: line(), outcome: outcome(), count, ...movedFrom };
};
