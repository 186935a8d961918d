/** The words of the party report. */
export const words = {
  report: "Party report",
  songs: "Songs played",
  music: "Hours of music",
  guests: "Guests who joined in",
  requests: "Requests",
  votes: "Votes",
  skipped: "Skipped",
  byHour: "Requests by hour",
  topSongs: "Songs of the night",
  topVoted: "Best loved",
  topArtists: "Artists",
  topGuests: "Who asked for most",
  genres: "Genres",
  loudness: "How loud the songs were made",
  nothing: "Nothing has been played yet.",
  madeBy: "Made by Rumpus, the party in a box.",
};
export type Words = typeof words;
