/** What is of interest in a Standard MIDI File; times in ticks. */
export interface MidiSong {
  readonly ticksPerQuarter: number;
  readonly tempos: readonly { readonly tick: number; readonly quarterSec: number }[];
  readonly metres: readonly {
    readonly tick: number;
    readonly upper: number;
    readonly lower: number;
  }[];
  /** Start of every note that sounds, rising. */
  readonly onsets: readonly number[];
}

interface Collected {
  readonly tempos: { tick: number; quarterSec: number }[];
  readonly metres: { tick: number; upper: number; lower: number }[];
  readonly onsets: number[];
}

/** Bytes that follow each channel status 8-E. */
const DATA_BYTES = [2, 2, 2, 2, 1, 1, 2] as const;
const NOTE_ON = 1;

const readVariable = (bytes: Uint8Array, at: number): { value: number; next: number } => {
  let value = 0;
  let next = at;
  for (;;) {
    const byte = bytes[next] ?? 0;
    next += 1;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80 || next >= bytes.length) return { value, next };
  }
};

const readMeta = (type: number, data: Uint8Array, tick: number, into: Collected): void => {
  const [a = 0, b = 0, c = 0] = data;
  if (type === 0x51) into.tempos.push({ tick, quarterSec: (a * 65_536 + b * 256 + c) / 1e6 });
  if (type === 0x58) into.metres.push({ tick, upper: a, lower: 2 ** b });
};

/** What is no note: its length comes with it. Answers where the next event begins. */
const readSystem = (
  bytes: Uint8Array,
  at: number,
  status: number,
  tick: number,
  into: Collected,
): number => {
  const isMeta = status === 0xff;
  const length = readVariable(bytes, isMeta ? at + 1 : at);
  const end = length.next + length.value;
  if (isMeta) readMeta(bytes[at] ?? 0, bytes.subarray(length.next, end), tick, into);
  return end;
};

const readTrack = (bytes: Uint8Array, into: Collected): void => {
  let tick = 0;
  let status = 0;
  for (let at = 0; at < bytes.length; ) {
    const delta = readVariable(bytes, at);
    tick += delta.value;
    at = delta.next;
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) {
      status = byte;
      at += 1;
    }
    if (status >= 0xf0) {
      at = readSystem(bytes, at, status, tick, into);
      continue;
    }
    const kind = (status >> 4) - 8;
    if (kind === NOTE_ON && (bytes[at + 1] ?? 0) > 0) into.onsets.push(tick);
    at += DATA_BYTES[kind] ?? 1;
  }
};

/** Undefined: not a file of format 0 or 1 that counts in quarters. */
export const readMidi = (bytes: Uint8Array): MidiSong | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 14 || view.getUint32(0) !== 0x4d546864) return undefined;
  const division = view.getUint16(12);
  if (view.getUint16(8) > 1 || division === 0 || division >= 0x8000) return undefined;
  const collected: Collected = { tempos: [], metres: [], onsets: [] };
  for (let at = 8 + view.getUint32(4); at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4);
    const isTrack = view.getUint32(at) === 0x4d54726b;
    if (isTrack) readTrack(bytes.subarray(at + 8, at + 8 + length), collected);
    at += 8 + length;
  }
  const byTick = (a: { tick: number }, b: { tick: number }): number => a.tick - b.tick;
  return {
    ticksPerQuarter: division,
    tempos: collected.tempos.sort(byTick),
    metres: collected.metres.sort(byTick),
    onsets: collected.onsets.sort((a, b) => a - b),
  };
};
