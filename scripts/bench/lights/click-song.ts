import { spawnSync } from "node:child_process";

export const CLICK_SONG_SEC = 30;
export const BEAT_SEC = 0.5;
export const FIRST_BEAT_SEC = 0.5;

/** Beats of the click song, milliseconds. */
export const clickBeatsMs = (): readonly number[] => {
  const count = Math.floor((CLICK_SONG_SEC - FIRST_BEAT_SEC) / BEAT_SEC);
  return Array.from({ length: count }, (_, index) => (FIRST_BEAT_SEC + index * BEAT_SEC) * 1000);
};

/** A song of drum-like clicks at 120 a minute; `pitchHz` tells one from another. */
export const makeClickSong = (path: string, title: string, pitchHz: number): void => {
  const phase = `mod(t-${FIRST_BEAT_SEC}+10*${BEAT_SEC},${BEAT_SEC})`;
  const click = `gte(t,${FIRST_BEAT_SEC})*0.6*exp(-60*${phase})*sin(2*PI*${pitchHz}*${phase})`;
  const made = spawnSync("ffmpeg", [
    ...["-v", "error", "-y", "-f", "lavfi"],
    ...["-i", `aevalsrc='${click}':s=44100:d=${CLICK_SONG_SEC}`],
    ...["-metadata", `title=${title}`, "-metadata", `artist=Bench`, path],
  ]);
  if (made.status !== 0) throw new Error(`ffmpeg: ${made.stderr}`);
};
