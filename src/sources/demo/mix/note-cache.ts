import { STEPS_PER_BEAT } from "../score/pattern.ts";
import type { Song } from "../score/song.ts";
import type { Instrument } from "../sound/instrument.ts";
import { renderNote } from "../sound/render-note.ts";
import { framesOf, type Stereo } from "../sound/stereo.ts";
import type { Wavetables } from "../sound/wavetables.ts";
import type { NoteSource } from "./play-line.ts";

/** A song plays the same few notes hundreds of times: each is rendered once, at the metronome's length. */
export const createNoteCache = (
  song: Song,
  instrument: Instrument,
  wavetables: Wavetables,
  random: () => number,
): NoteSource => {
  const stepSec = 60 / song.bpm / STEPS_PER_BEAT;
  const notes = new Map<string, Stereo>();
  return (midi, steps) => {
    const key = `${midi} ${steps}`;
    const note =
      notes.get(key) ?? renderNote(instrument, midi, framesOf(steps * stepSec), wavetables, random);
    notes.set(key, note);
    return note;
  };
};
