export const words = {
  outputs: "Where the music goes",
  auto: "The jukebox decides",
  test: "Play a test tone",
  playing: "Listen…",
  silent: "No sound device was found. Plug in speakers or a USB sound card.",
};
export type Words = typeof words;
