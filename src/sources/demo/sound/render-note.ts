import { applyEnvelope, fallPerFrame, framesOfNote } from "./envelope.ts";
import type { Instrument } from "./instrument.ts";
import { addChannel, SAMPLE_RATE, type Stereo, silence } from "./stereo.ts";
import { sweepFilter } from "./sweep-filter.ts";
import { TABLE_SIZE, type Wavetables } from "./wavetables.ts";

const VIBRATO_HZ = 5.2;
/** Singers let a note settle before they let it swing. */
const VIBRATO_AFTER_FRAMES = 0.18 * SAMPLE_RATE;
const BLOCK = 64;

export const hzOf = (midi: number): number => 440 * 2 ** ((midi - 69) / 12);

interface Oscillator {
  readonly table: Float32Array;
  readonly hz: number;
  readonly phase: number;
  readonly vibratoCents: number;
}

const stepAt = (oscillator: Oscillator, frame: number): number => {
  const depth = frame < VIBRATO_AFTER_FRAMES ? 0 : oscillator.vibratoCents;
  const cents = depth * Math.sin((2 * Math.PI * VIBRATO_HZ * frame) / SAMPLE_RATE);
  return (oscillator.hz * 2 ** (cents / 1200) * TABLE_SIZE) / SAMPLE_RATE;
};

const writeOscillator = (out: Float32Array, oscillator: Oscillator): void => {
  const { table } = oscillator;
  let position = oscillator.phase * TABLE_SIZE;
  for (let start = 0; start < out.length; start += BLOCK) {
    const step = stepAt(oscillator, start);
    const end = Math.min(out.length, start + BLOCK);
    for (let i = start; i < end; i += 1) {
      const index = position | 0;
      const here = table[index] ?? 0;
      out[i] = here + ((table[index + 1] ?? 0) - here) * (position - index);
      position += step;
      if (position >= TABLE_SIZE) position -= TABLE_SIZE;
    }
  }
};

const addVoices = (
  note: Stereo,
  instrument: Instrument,
  midi: number,
  wavetables: Wavetables,
  random: () => number,
): void => {
  const voice = new Float32Array(note.left.length);
  const loudness = 1 / Math.sqrt(instrument.unison);
  for (const layer of instrument.layers) {
    for (let i = 0; i < instrument.unison; i += 1) {
      const spread = instrument.unison === 1 ? 0 : (2 * i) / (instrument.unison - 1) - 1;
      const hz = hzOf(midi + layer.semitones + (spread * instrument.detuneCents) / 100);
      // A lone voice starts at zero: no click, and every bass note hits the same.
      const phase = instrument.unison === 1 ? 0 : random();
      const table = wavetables(layer.wave, hz);
      writeOscillator(voice, { table, hz, phase, vibratoCents: instrument.vibratoCents });
      const gain = layer.level * loudness;
      const pan = spread * instrument.width;
      addChannel(note.left, voice, 0, gain * Math.min(1, 1 - pan));
      addChannel(note.right, voice, 0, gain * Math.min(1, 1 + pan));
    }
  }
};

const saturate = (samples: Float32Array, drive: number): void => {
  for (let i = 0; i < samples.length; i += 1) {
    const pushed = (samples[i] ?? 0) * drive;
    samples[i] = pushed / (1 + Math.abs(pushed));
  }
};

const shape = (samples: Float32Array, instrument: Instrument, heldFrames: number): void => {
  const { brightness } = instrument;
  const fall = fallPerFrame(brightness.decayMs);
  const range = brightness.openHz - brightness.closedHz;
  if (instrument.drive > 1) saturate(samples, instrument.drive);
  sweepFilter(
    samples,
    "low-pass",
    brightness.resonance,
    (frame) => brightness.closedHz + range * fall ** frame,
  );
  applyEnvelope(samples, instrument.envelope, heldFrames);
};

/** One note from key down to silence; callers keep it and mix it in as often as the song plays it. */
export const renderNote = (
  instrument: Instrument,
  midi: number,
  heldFrames: number,
  wavetables: Wavetables,
  random: () => number,
): Stereo => {
  const note = silence(framesOfNote(instrument.envelope, heldFrames));
  addVoices(note, instrument, midi, wavetables, random);
  shape(note.left, instrument, heldFrames);
  const isMono = instrument.unison === 1 || instrument.width === 0;
  if (isMono) return { left: note.left, right: note.left };
  shape(note.right, instrument, heldFrames);
  return note;
};
