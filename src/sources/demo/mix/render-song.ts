import { createGrid } from "../score/grid.ts";
import type { Song } from "../score/song.ts";
import { placeSections } from "../score/timeline.ts";
import type { Stereo } from "../sound/stereo.ts";
import type { Wavetables } from "../sound/wavetables.ts";
import { fadeOut, master } from "./master.ts";
import { mixSong } from "./mix-song.ts";

/** From score to finished sound. */
export const renderSong = (song: Song, wavetables: Wavetables): Stereo => {
  const sound = mixSong(song, wavetables);
  master(sound);
  const outro = placeSections(song, createGrid(song)).at(-1);
  if (outro) fadeOut(sound, outro.startSec + (outro.endSec - outro.startSec) * 0.4);
  return sound;
};
