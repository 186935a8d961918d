export const words = {
  playback: "Playback",
  previous: "Previous song",
  back: "Back",
  restart: "Start this song again",
  again: "Again",
  pause: "Pause",
  play: "Play",
  skipLabel: "Skip to the next song",
  skip: "Skip",
  position: "Position in the song",
  ofLength: (at: string, length: string) => `${at} of ${length}`,
  volume: "Volume",
  percent: (value: number) => `${value} percent`,
};

export type Words = typeof words;
