export const words = {
  outputs: "Where the music goes",
  auto: "The box’s own choice",
  test: "Play a test tone",
  playing: "Listen …",
  silent: "No sound device was found. Plug in speakers or a USB sound card.",
};
export type Words = typeof words;
