import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type MidiTruth, midiTruth } from "../midi/midi-truth.ts";
import { readMidi } from "../midi/read-midi.ts";
import { findMidiFiles, type MidiFile } from "./midi-files.ts";
import type { Piece } from "./piece.ts";
import { run } from "./run.ts";

const SOUND_FONT = "/usr/share/sounds/sf2/TimGM6mb.sf2";
/** Two minutes of each: enough to go wrong in, and the longest would otherwise take most of the time. */
const LONGEST_SEC = 120;

/** A fifth of what there is makes the usual set, half of it is never tuned on: both by the content's digest. */
const isUsual = ({ digest }: MidiFile): boolean => (digest[0] ?? 0) % 5 === 0;
const isHeldOut = ({ digest }: MidiFile): boolean => (digest[1] ?? 0) % 2 === 1;

const render = async (midi: Uint8Array, file: string): Promise<void> => {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  const [source, sound, partial] = [`${file}.mid`, `${file}.raw.wav`, `${file}.partial.wav`];
  await writeFile(source, midi);
  await run("fluidsynth", [
    "-ni",
    "-q",
    "-r",
    "44100",
    "-g",
    "0.4",
    "-T",
    "wav",
    "-F",
    sound,
    SOUND_FONT,
    source,
  ]);
  await run("ffmpeg", [
    "-v",
    "error",
    "-y",
    "-i",
    sound,
    "-t",
    String(LONGEST_SEC),
    "-ac",
    "1",
    partial,
  ]);
  await rename(partial, file);
  await Promise.all([rm(source), rm(sound)]);
};

const pieceOf = (file: MidiFile, truth: MidiTruth, sound: string): Piece => {
  const endSec = Math.min(LONGEST_SEC, truth.lastOnsetSec + 0.05);
  return {
    name: file.name,
    set: isHeldOut(file) ? "held-out" : "tuning",
    file: sound,
    beats: truth.beats.filter((sec) => sec < endSec),
    downbeats: truth.downbeats.filter((sec) => sec < endSec),
  };
};

/** General-MIDI music whose tempo map is followed, played by a synthesiser. `isAll`: not only the usual set. */
export const midiPieces = async (folder: string, isAll: boolean): Promise<readonly Piece[]> => {
  const sounds = join(folder, "midi");
  await mkdir(sounds, { recursive: true });
  const found = await findMidiFiles(join(folder, "packages"));
  const waiting = found.filter((file) => isAll || isUsual(file));
  const pieces: Piece[] = [];
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const song = readMidi(file.midi);
      const truth = song && midiTruth(song);
      if (!truth) continue;
      const sound = join(sounds, `${file.name}.wav`);
      await render(file.midi, sound);
      pieces.push(pieceOf(file, truth, sound));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return pieces.sort((a, b) => a.name.localeCompare(b.name));
};
