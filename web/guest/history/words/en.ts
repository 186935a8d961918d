/** What played, and what became of what one asked for. */
export const words = {
  title: "History",
  night: "The night so far",
  mine: "What I asked for",
  waiting: "Waiting",
  played: "Played",
  /** What became of a song; nothing is said of one that played to its end. */
  how: {
    playing: "on now",
    skipped: "skipped",
    "voted-out": "voted out",
    failed: "could not be played",
    "put-back": "put back",
  },
  nothingPlayed: "Nothing has played yet",
  nothingPlayedWords: "The first song of the night could be yours.",
  nothingAsked: "You have not asked for a song yet",
  nothingAskedWords: "What you add shows up here, with what became of it.",
};

export type Words = typeof words;
