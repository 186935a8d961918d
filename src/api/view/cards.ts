import type { Album, Artist, Decade, Genre, PastPlay } from "../../core/ports/library.ts";
import type { Playlist, PlaylistEntry } from "../../core/ports/playlists.ts";
import type { Entry } from "../../domain/entry.ts";
import type { GuestId } from "../../domain/ids.ts";
import { skipVotesNeeded } from "../../domain/limits/quorum.ts";
import type { Party } from "../../domain/party.ts";
import type { Play } from "../../domain/playback.ts";
import type { Track } from "../../domain/track.ts";
import type {
  AlbumCard,
  ArtistCard,
  DecadeCard,
  GenreCard,
  PlaylistCard,
  PlaylistItem,
} from "../../protocol/library.ts";
import type { EntryCard, NowPlaying, Requester, TrackCard } from "../../protocol/party.ts";
import type { FoundTrack, HistoryItem } from "../../protocol/rest.ts";
import { type Eyes, seesGuests } from "./eyes.ts";

/** What guests may see of a track: never where its file is. */
export const trackCard = ({
  trackId,
  title,
  artist,
  album,
  durationMs,
  coverId,
}: Track): TrackCard => ({
  trackId,
  title,
  artist,
  album,
  durationMs,
  ...coverOf(coverId),
});

/** Spread into a card: nothing where there is no picture. */
const coverOf = (coverId: string | undefined) =>
  coverId === undefined ? {} : { coverUrl: `/api/v1/covers/${coverId}` };

/** A group of tracks, shown with the cover of one of them. */
const withCover = <Group extends { readonly coverId?: string }>({ coverId, ...group }: Group) => ({
  ...group,
  ...coverOf(coverId),
});
export const artistCard = (artist: Artist): ArtistCard => withCover(artist);
export const albumCard = (album: Album): AlbumCard => withCover(album);
export const genreCard = (genre: Genre): GenreCard => withCover(genre);
export const decadeCard = (decade: Decade): DecadeCard => withCover(decade);

export const playlistCard = (playlist: Playlist, fallbackPlaylistId: string): PlaylistCard => ({
  ...withCover(playlist),
  isFallback: playlist.playlistId === fallbackPlaylistId,
});

export const playlistItem =
  (found: (track: Track) => FoundTrack) =>
  ({ itemId, track }: PlaylistEntry): PlaylistItem => ({ itemId, ...found(track) });

const VOTERS_SHOWN = 8;

const requester = (
  party: Party,
  guestId: GuestId | undefined,
  eyes: Eyes,
  asker: GuestId | undefined,
): EntryCard["requestedBy"] => {
  const guest = guestId === undefined ? undefined : party.guests.get(guestId);
  return guest && requesterCard(guest, seesGuests(party, eyes), asker);
};

/** Who is hidden has no id either: it would tell which songs are of one guest. The own one stays. */
export const requesterCard = (
  { guestId, name, hue }: Requester,
  isShown: boolean,
  asker?: GuestId,
): Requester => {
  if (isShown) return { guestId, name, hue };
  return { guestId: guestId === asker ? guestId : "", name: "", hue: 0 };
};

/** Of those who voted for it; spread into a card: nothing while guests are not shown. */
export const voterHues = (
  party: Party,
  { votes }: Pick<Entry, "votes">,
  eyes: Eyes,
): Pick<EntryCard, "voterHues"> => {
  if (!seesGuests(party, eyes)) return {};
  const fans = [...votes].flatMap(([guestId, value]) => (value === 1 ? [guestId] : []));
  const hues = fans.slice(-VOTERS_SHOWN).flatMap((id) => party.guests.get(id)?.hue ?? []);
  return { voterHues: hues };
};

export const entryCard = (
  party: Party,
  entry: Pick<Entry | Play, "entryId" | "track" | "requestedBy" | "requestedAtMs" | "score"> &
    Partial<Pick<Entry, "votes">>,
  eyes: Eyes = "guest",
  asker?: GuestId,
): EntryCard => {
  const requestedBy = requester(party, entry.requestedBy, eyes, asker);
  return {
    entryId: entry.entryId,
    ...trackCard(entry.track),
    score: entry.score,
    ...(requestedBy ? { requestedBy } : {}),
    requestedAtMs: entry.requestedAtMs,
    // An answer that is given again after a restart was kept as JSON, which knows no maps.
    ...(entry.votes instanceof Map ? voterHues(party, { votes: entry.votes }, eyes) : {}),
    ...(entry.track.isPending ? { isPending: true } : {}),
  };
};

export const nowPlayingCard = (
  party: Party,
  activeGuests: number,
  eyes: Eyes = "guest",
  asker?: GuestId,
): NowPlaying | null => {
  const { current, status } = party.playback;
  if (!current) return null;
  return {
    ...entryCard(party, current, eyes, asker),
    playId: current.playId,
    state: status === "paused" ? "paused" : "playing",
    positionMs: Math.round(current.positionMs),
    positionAtMs: current.positionAtMs,
    skipVotes: current.skipVotes.size,
    skipVotesNeeded: skipVotesNeeded(party.settings, activeGuests),
  };
};

export const historyItem = (play: PastPlay, isShown: boolean, asker: GuestId): HistoryItem => ({
  playId: play.playId,
  ...trackCard(play.track),
  ...(play.requestedBy ? { requestedBy: requesterCard(play.requestedBy, isShown, asker) } : {}),
  score: play.score,
  startedAtMs: play.startedAtMs,
  ...(play.endedAtMs === undefined ? {} : { endedAtMs: play.endedAtMs }),
  how: play.how,
  ...(play.reason === undefined ? {} : { reason: play.reason }),
});
