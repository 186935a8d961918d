import { randomBytes } from "node:crypto";
import type { Collection } from "../../core/ports/collection.ts";
import type { Library } from "../../core/ports/library.ts";
import type { Playlist, PlaylistRefusal, Playlists } from "../../core/ports/playlists.ts";
import { failed, ok, type Result } from "../../lib/result.ts";
import type { Called } from "../../lib/thread-calls.ts";
import type { LibraryReaderCalls, LibraryWriterCalls } from "./library-calls.ts";

/** So many files go into one transaction: a vote that comes meanwhile waits for one of them. */
const FILES_PER_WRITE = 25;

type Reader = () => Called<LibraryReaderCalls>;
type Writer = Called<LibraryWriterCalls>;

/** The library as the rest of the daemon sees it: it asks the store's two threads. */
export const askLibrary = (
  writer: Writer,
  reader: Reader,
  nowMs: () => number,
): Library & Collection & Playlists => ({
  ...askReader(reader),
  ...askCollection(writer, reader, nowMs),
  ...askPlaylists(writer, reader, nowMs),
  noteQuery: (typed, trackId) => writer.noteQuery(typed, trackId, nowMs()),
});

const askReader = (reader: Reader): Omit<Library, "noteQuery"> => ({
  track: (trackId) => reader().track(trackId),
  search: (query, page) => reader().search(query, page),
  suggestions: (typed, limit) => reader().suggestions(typed, limit),
  tracks: (filter, sort, page) => reader().tracks(filter, sort, page),
  artists: (page) => reader().artists(page),
  artist: (artistId) => reader().artist(artistId),
  albums: (artistId, page) => reader().albums(artistId, page),
  album: (albumId) => reader().album(albumId),
  genres: (page) => reader().genres(page),
  genre: (genreId) => reader().genre(genreId),
  decades: (page) => reader().decades(page),
  count: () => reader().count(),
  history: (page, by) => reader().history(page, by),
  playCounts: () => reader().playCounts(),
  suggest: (wish) => reader().suggest(wish),
  nextOfPlaylist: (playlistId, notThis) => reader().nextOfPlaylist(playlistId, notThis),
});

const askCollection = (writer: Writer, reader: Reader, nowMs: () => number): Collection => ({
  putFiles: (files) => inParts(files, (part) => writer.putFiles(part, nowMs())),
  markMissing: (paths) => inParts(paths, (part) => writer.markMissing(part)),
  knownFiles: (afterPath) => reader().knownFiles(afterPath),
  folders: () => reader().folders(),
  putFolder: async (path, isMount) => {
    await writer.putFolder(path, isMount);
    await inSteps((after) => writer.settleFolder(path, after));
  },
  dropFolder: (path) => inSteps((after) => writer.dropFolder(path, after)),
  setFolderState: (path, state) => writer.setFolderState(path, state),
});

const inParts = async <Item>(
  items: readonly Item[],
  write: (part: readonly Item[]) => Promise<void>,
): Promise<void> => {
  for (let at = 0; at < items.length; at += FILES_PER_WRITE)
    await write(items.slice(at, at + FILES_PER_WRITE));
};

const inSteps = async (step: (after: string) => Promise<string | undefined>): Promise<void> => {
  let after: string | undefined = "";
  while (after !== undefined) after = await step(after);
};

const askPlaylists = (writer: Writer, reader: Reader, nowMs: () => number): Playlists => {
  const shown = async (
    playlistId: string,
    changed: Result<undefined, PlaylistRefusal>,
  ): Promise<Result<Playlist, PlaylistRefusal>> => {
    if (!changed.ok) return changed;
    const playlist = await reader().playlist(playlistId);
    return playlist ? ok(playlist) : failed("no-such-playlist", "it is gone already");
  };

  return {
    playlists: (page) => reader().playlists(page),
    playlist: (playlistId) => reader().playlist(playlistId),
    playlistItems: (playlistId, page) => reader().playlistItems(playlistId, page),
    countUnavailable: (playlistId) => reader().countUnavailable(playlistId),
    createPlaylist: async (name, content) => {
      const playlistId = randomBytes(9).toString("base64url");
      return shown(playlistId, await writer.addPlaylist(playlistId, name, content, nowMs()));
    },
    changePlaylist: async (playlistId, change) =>
      shown(playlistId, await writer.changePlaylist(playlistId, change)),
    setPlaylistTracks: async (playlistId, trackIds) =>
      shown(playlistId, await writer.setPlaylistTracks(playlistId, trackIds)),
    dropPlaylist: (playlistId) => writer.dropPlaylist(playlistId),
  };
};

/** The writer's side, which is there only once the database is open. */
export const serveLibraryWriter = (library: () => LibraryWriterCalls): LibraryWriterCalls => ({
  putFiles: (outcomes, nowMs) => library().putFiles(outcomes, nowMs),
  markMissing: (paths) => library().markMissing(paths),
  putFolder: (path, isMount) => library().putFolder(path, isMount),
  settleFolder: (path, after) => library().settleFolder(path, after),
  dropFolder: (path, after) => library().dropFolder(path, after),
  setFolderState: (path, state) => library().setFolderState(path, state),
  noteQuery: (typed, trackId, nowMs) => library().noteQuery(typed, trackId, nowMs),
  addPlaylist: (playlistId, name, content, nowMs) =>
    library().addPlaylist(playlistId, name, content, nowMs),
  changePlaylist: (playlistId, change) => library().changePlaylist(playlistId, change),
  setPlaylistTracks: (playlistId, trackIds) => library().setPlaylistTracks(playlistId, trackIds),
  dropPlaylist: (playlistId) => library().dropPlaylist(playlistId),
});
