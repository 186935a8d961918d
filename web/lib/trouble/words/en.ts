/** Why the music has stopped: what ails several songs in a row, as the TV and the host read it. */
export const words = {
  missing: "The music files are gone. Is the stick still plugged in?",
  unreadable: "The music files cannot be read.",
  empty: "The music files are empty.",
  unplayable: "The jukebox cannot play these files.",
  truncated: "The music files end too early.",
  stuck: "The sound does not move on.",
};
export type Words = typeof words;
