import type { Db } from "../open.ts";
import { createBrowser } from "../reading/browse.ts";
import { createGroupCounts } from "../reading/count-groups.ts";
import { createHistory } from "../reading/history.ts";
import { createKnownFiles } from "../reading/known-files.ts";
import { createPlaylistReader } from "../reading/read-playlists.ts";
import { createSuggester } from "../reading/suggest.ts";
import { createTrackLists } from "../reading/track-lists.ts";
import { followLibrary } from "../search/follow-library.ts";
import { createSuggestions } from "../search/make-suggestions.ts";
import { createTrackSearch } from "../search/search-tracks.ts";
import type { LibraryReaderCalls } from "./library-calls.ts";

/** What the reader thread knows of the library: lists from SQLite, searches from memory. */
export const serveLibrary = (db: Db, nowMs: () => number) => {
  const library = followLibrary(db, nowMs);
  const { index } = library;
  const lists = createTrackLists(db, library.popular);
  const find = createTrackSearch(library);
  const browser = createBrowser(db);
  const groups = createGroupCounts(db, library.revision, nowMs);
  const known = createKnownFiles(db, index.countByFolder);
  const playlists = createPlaylistReader(db, library, lists, nowMs);
  const suggest = createSuggester(db, library, lists.byRows);
  const suggestions = createSuggestions(library, find, lists.byRows);

  /** For what looks at the library in memory. */
  const fresh =
    <Args extends unknown[], Answer>(read: (...args: Args) => Answer) =>
    (...args: Args): Answer => {
      library.refresh();
      return read(...args);
    };

  const calls: LibraryReaderCalls = {
    track: lists.track,
    search: fresh((query, page) => {
      if (query.trim() === "") return lists.page({}, "name", page);
      const { ids, ...rest } = find(query, page);
      return { items: lists.byRows(ids), ...rest };
    }),
    suggestions: fresh(suggestions),
    tracks: fresh(lists.page),
    ...browser,
    genres: fresh(groups.genres),
    genre: fresh(groups.genre),
    decades: fresh(groups.decades),
    count: fresh(index.count),
    ...createHistory(db),
    suggest: fresh(suggest),
    knownFiles: known.knownFiles,
    folders: fresh(known.folders),
    playlists: fresh(playlists.playlists),
    playlist: fresh(playlists.playlist),
    playlistItems: fresh(playlists.playlistItems),
    countUnavailable: fresh(playlists.countUnavailable),
    nextOfPlaylist: fresh(playlists.nextOfPlaylist),
  };
  return { calls, readSome: library.readSome };
};
