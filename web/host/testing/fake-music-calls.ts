import type { PlaylistCard } from "../../../src/protocol/library.ts";
import { type FakeAnswer, type FakeCall, type FakeCalls, pageOf, refuse } from "./fake-call.ts";
import { fakeDecades, fakeFolders, fakeGenres, fakeLists, fakeTracks } from "./fake-music.ts";

type List = ReturnType<typeof fakeLists>[number];

const GONE = refuse(404, "not-found", "This playlist is gone.");

const find = (text: string) =>
  fakeTracks.filter(({ title, artist }) =>
    `${title} ${artist}`.toLowerCase().includes(text.toLowerCase()),
  );

const setTracks = (list: List, trackIds: readonly string[]): void => {
  list.items = trackIds.flatMap((trackId, at) => {
    const track = fakeTracks.find((one) => one.trackId === trackId);
    return track ? [{ ...track, itemId: `s${at}` }] : [];
  });
  list.card = { ...list.card, tracks: trackIds.length };
};

/** Folders, songs and playlists; `startImport` begins a run. */
export const createFakeMusic = (startImport: () => unknown) => {
  let lists = fakeLists();
  let folders = fakeFolders();

  const makeList = (body: FakeCall["body"]): FakeAnswer => {
    const card: PlaylistCard = {
      playlistId: `new${lists.length}`,
      name: String(body["name"]),
      kind: body["rule"] ? "smart" : "manual",
      tracks: 0,
      isFallback: false,
    };
    lists = [...lists, { card, items: [] }];
    return [201, card];
  };
  const changeList = ({ method, parts: [, , part], body }: FakeCall, list: List): FakeAnswer => {
    if (method === "DELETE") {
      lists = lists.filter((one) => one !== list);
      return [204];
    }
    if (part === "tracks") setTracks(list, body["trackIds"] as string[]);
    else list.card = { ...list.card, ...body };
    return [200, list.card];
  };

  const reads: FakeCalls = {
    folders: () => [200, { items: folders }],
    decades: ({ query }) => pageOf(fakeDecades, query),
    genres: ({ query }) => pageOf(fakeGenres, query),
    tracks: ({ query }) => pageOf(find(query.get("q") ?? ""), query),
    playlists: ({ parts: [, id], query }) => {
      if (!id)
        return pageOf(
          lists.map(({ card }) => card),
          query,
        );
      const list = lists.find(({ card }) => card.playlistId === id);
      return list ? [200, { ...list.card, ...(pageOf(list.items, query)[1] as object) }] : GONE;
    },
  };
  const writes: FakeCalls = {
    playlists: (call) => {
      const [, id] = call.parts;
      const list = lists.find(({ card }) => card.playlistId === id);
      if (!id) return makeList(call.body);
      return list ? changeList(call, list) : GONE;
    },
    folders: ({ method, query, body }) => {
      if (method === "DELETE") {
        folders = folders.filter(({ path }) => path !== query.get("path"));
        return [204];
      }
      folders = [...folders, { path: String(body["path"]), state: "online", tracks: 0 }];
      return [202, startImport()];
    },
  };
  const setFallback = (playlistId: unknown): void => {
    for (const list of lists)
      list.card = { ...list.card, isFallback: list.card.playlistId === playlistId };
  };
  return { reads, writes, setFallback };
};
