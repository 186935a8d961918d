import type {
  DecadeCard,
  GenreCard,
  MusicFolder,
  PlaylistCard,
  PlaylistItem,
} from "../../../src/protocol/library.ts";
import type { TrackCard } from "../../../src/protocol/party.ts";

const SONGS: readonly (readonly [title: string, artist: string])[] = [
  ["Hammock Republic", "King Coconut Standard"],
  ["Squirrel Velocity", "Acorn Pressure Unit"],
  ["Mirrorball Pancakes", "Jörna Glitterström"],
  ["Sunrise on the Dishwasher", "The Velvet Teapots"],
  ["Midnight Escalator", "Department of Soul"],
  ["A Song Whose Title Simply Refuses to End Before Everybody Has Gone Home", "The Long Goodbyes"],
  ["مساء الخير يا قمر", "نجوم الليل"],
  ["Paper Boats", "Marlene & the Tide"],
  ["Second Helping", "Gravy"],
  ["Disco Nap", "Soft Alarm"],
  ["Left-Hand Lane", "Autobahn Choir"],
  ["Kettle", "Steam"],
];

export const fakeTracks: readonly TrackCard[] = Array.from({ length: 240 }, (_, at) => {
  const [title = "", artist = ""] = SONGS[at % SONGS.length] ?? [];
  const round = Math.floor(at / SONGS.length);
  return {
    trackId: `t${at}`,
    title: round === 0 ? title : `${title} (take ${round + 1})`,
    artist,
    album: "Tonight",
    durationMs: 150_000 + ((at * 37) % 120) * 1000,
    ...(at % 4 === 3 ? {} : { coverUrl: `/api/v1/tracks/t${at}/cover` }),
  };
});

const itemsOf = (from: number, count: number): PlaylistItem[] =>
  Array.from({ length: count }, (_, at) => {
    const track = fakeTracks[(from + at * 5) % fakeTracks.length];
    return { ...(track ?? fakeTracks[0]), itemId: `i${from}-${at}` } as PlaylistItem;
  });

const aList = (
  playlistId: string,
  name: string,
  kind: PlaylistCard["kind"],
  items: PlaylistItem[],
  more: Partial<PlaylistCard> = {},
): { card: PlaylistCard; items: PlaylistItem[] } => ({
  card: {
    playlistId,
    name,
    kind,
    tracks: items.length,
    isFallback: false,
    ...(items[0]?.coverUrl === undefined ? {} : { coverUrl: items[0].coverUrl }),
    ...more,
  },
  items,
});

export const fakeLists = () => [
  aList("p1", "Dinner first", "manual", itemsOf(0, 14), { isFallback: true }),
  aList("p2", "Eighties, loud", "smart", itemsOf(1, 130), {
    rule: { genreId: "g1", decade: 1980, isLikedTonight: true },
  }),
  aList("p3", "Grandpa’s party.m3u8", "file", itemsOf(7, 42)),
  aList("p4", "Party of Sat 14 Nov", "manual", itemsOf(4, 63)),
  aList("p5", "New this month", "smart", itemsOf(9, 27), { rule: { addedWithinDays: 30 } }),
  aList(
    "p6",
    "What the neighbours asked for at four in the morning, again",
    "manual",
    itemsOf(10, 3),
  ),
  aList("p7", "Still empty", "manual", []),
];

export const fakeFolders = (): MusicFolder[] => [
  { path: "/srv/music", state: "online", tracks: 11_260 },
  {
    path: "/media/usb-stick/Mira’s mixtapes and other things that are best heard late",
    state: "offline",
    tracks: 1_220,
  },
  {
    path: "/mnt/nas/party",
    state: "online",
    tracks: 3_408,
    watchProblem: "The network folder does not tell when files appear.",
  },
];

export const fakeDecades: readonly DecadeCard[] = [
  { decade: 1950, tracks: 212 },
  { decade: 1960, tracks: 890 },
  { decade: 1970, tracks: 2210 },
  { decade: 1980, tracks: 3870 },
  { decade: 1990, tracks: 2950 },
  { decade: 2000, tracks: 2480 },
  { decade: 2010, tracks: 1875 },
  { decade: 2020, tracks: 1401 },
];

export const fakeGenres: readonly GenreCard[] = [
  ["Pop", 4120],
  ["Rock", 3306],
  ["Disco", 1890],
  ["Soul", 1204],
  ["Hip-Hop", 1160],
  ["House", 940],
  ["Indie", 811],
  ["Jazz", 640],
  ["Reggae", 402],
  ["Schlager", 233],
].map(([name, tracks], at) => ({ genreId: `g${at}`, name: String(name), tracks: Number(tracks) }));
