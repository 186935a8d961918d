import * as z from "zod";
import { FoundTrack } from "./rest.ts";

const Cover = { coverUrl: z.string().optional() };
const paged = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().optional() });

export const ArtistCard = z.object({
  artistId: z.string(),
  name: z.string(),
  tracks: z.int(),
  ...Cover,
});
export const AlbumCard = z.object({
  albumId: z.string(),
  title: z.string(),
  /** Of the album; "Various artists" has one too. */
  artist: z.string(),
  year: z.int().optional(),
  tracks: z.int(),
  ...Cover,
});
export const GenreCard = z.object({
  genreId: z.string(),
  name: z.string(),
  tracks: z.int(),
  ...Cover,
});
/** `decade` is its first year: 1980. */
export const DecadeCard = z.object({ decade: z.int(), tracks: z.int(), ...Cover });
export const ArtistPage = paged(ArtistCard);
export const AlbumPage = paged(AlbumCard);
export const GenrePage = paged(GenreCard);
export const DecadePage = paged(DecadeCard);

/** What a smart list picks; all that is given must hold. */
export const PlaylistRule = z
  .object({
    genreId: z.string().max(300).optional(),
    decade: z.int().min(1800).max(2200).optional(),
    artistId: z.string().max(300).optional(),
    /** Most liked tonight first. */
    isLikedTonight: z.boolean().optional(),
    /** Added in the last so many days. */
    addedWithinDays: z.int().min(1).max(3650).optional(),
  })
  .strict();
export const PlaylistCard = z.object({
  playlistId: z.string(),
  name: z.string(),
  /** `manual`: edited here; `file`: read from an M3U, PLS or XSPF; `smart`: by its rule. */
  kind: z.enum(["manual", "file", "smart"]),
  rule: PlaylistRule.optional(),
  tracks: z.int(),
  /** It plays when the queue is dry. */
  isFallback: z.boolean(),
  ...Cover,
});
export const PlaylistPage = paged(PlaylistCard);
/** A track's place in a list: the same track may stand there twice. */
export const PlaylistItem = FoundTrack.extend({ itemId: z.string() });
export const PlaylistItemPage = paged(PlaylistItem);

const Name = z.string().trim().min(1).max(100);
const TrackIds = z.array(z.string().max(64)).max(20_000);
export const NewPlaylist = z
  .object({
    name: Name,
    /** One of these, or none for an empty list. */
    trackIds: TrackIds.optional(),
    rule: PlaylistRule.optional(),
    /** A span of the history. */
    playedBetween: z.object({ fromMs: z.int(), untilMs: z.int() }).strict().optional(),
    /** All music of a folder, as it is now. */
    folder: z.string().max(4096).optional(),
  })
  .strict();
export const PlaylistChange = z
  .object({ name: Name.optional(), rule: PlaylistRule.optional() })
  .strict();
/** The whole list anew: adds, removes and reorders. */
export const PlaylistTracks = z.object({ trackIds: TrackIds }).strict();

/** What somebody may be about to type. */
export const Suggestion = z.object({
  text: z.string(),
  kind: z.enum(["artist", "album", "track", "query"]),
});
export const Suggestions = z.object({ items: z.array(Suggestion) });

/** A folder that music comes from. */
export const MusicFolder = z.object({
  path: z.string(),
  state: z.enum(["online", "offline"]),
  tracks: z.int(),
  /** Absent, or why new files show only after a rescan. */
  watchProblem: z.string().optional(),
});
export const MusicFolders = z.object({ items: z.array(MusicFolder) });

/** What whoever asks may upload. */
export const UploadLimits = z.object({
  isAllowed: z.boolean(),
  /** Why not, when not. */
  reason: z.string().optional(),
  fileMaxBytes: z.int(),
  bytesLeft: z.int(),
});

export type ArtistCard = z.infer<typeof ArtistCard>;
export type AlbumCard = z.infer<typeof AlbumCard>;
export type GenreCard = z.infer<typeof GenreCard>;
export type DecadeCard = z.infer<typeof DecadeCard>;
export type PlaylistRule = z.infer<typeof PlaylistRule>;
export type PlaylistCard = z.infer<typeof PlaylistCard>;
export type PlaylistItem = z.infer<typeof PlaylistItem>;
export type NewPlaylist = z.infer<typeof NewPlaylist>;
export type Suggestion = z.infer<typeof Suggestion>;
export type MusicFolder = z.infer<typeof MusicFolder>;
export type UploadLimits = z.infer<typeof UploadLimits>;
