import type { MidiSong } from "./read-midi.ts";

export interface MidiTruth {
  readonly beats: readonly number[];
  readonly downbeats: readonly number[];
  readonly lastOnsetSec: number;
}

type Metre = MidiSong["metres"][number];

/** Seconds at a tick, by the tempo map; 120 a minute until it says otherwise. */
const createClock = (song: MidiSong): ((tick: number) => number) => {
  const marks = [{ tick: 0, sec: 0, quarterSec: 0.5 }];
  for (const { tick, quarterSec } of song.tempos) {
    const last = marks.at(-1) ?? { tick: 0, sec: 0, quarterSec: 0.5 };
    const sec = last.sec + ((tick - last.tick) / song.ticksPerQuarter) * last.quarterSec;
    marks.push({ tick, sec, quarterSec });
  }
  return (tick) => {
    const mark = marks.findLast((candidate) => candidate.tick <= tick) ?? marks[0];
    if (!mark) return 0;
    return mark.sec + ((tick - mark.tick) / song.ticksPerQuarter) * mark.quarterSec;
  };
};

/** Quarters a beat: 6/8, 9/8 and 12/8 are felt in dotted quarters, 2/2 in halves. Undefined: no steady beat (7/8 and the like). */
const beatOf = ({ upper, lower }: Metre): number | undefined => {
  if (lower === 4) return 1;
  if (lower === 2) return 2;
  if (lower === 8 && upper % 3 === 0 && upper > 3) return 1.5;
  return undefined;
};

/**
 * Does the music follow the map? A file that was played in without a metronome has a map that says
 * nothing (mostly 120 a minute throughout): its notes fall anywhere. Places that a quarter is
 * usually divided at, sixteenths and triplets, with 1/32 of a quarter to each side, are 3/8 of it,
 * and so is the share of notes there by chance; the beat itself by chance has 1/16 of them. A map
 * counts if at least 6/10 and 1/8 of the notes are there: swing and a loose hand still pass.
 */
const isFollowed = (song: MidiSong): boolean => {
  const places = [0, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 1];
  let placed = 0;
  let onBeat = 0;
  for (const tick of song.onsets) {
    const within = (tick / song.ticksPerQuarter) % 1;
    if (places.some((place) => Math.abs(within - place) <= 1 / 32)) placed += 1;
    if (Math.min(within, 1 - within) <= 1 / 32) onBeat += 1;
  }
  return placed >= 0.6 * song.onsets.length && onBeat >= song.onsets.length / 8;
};

const MIN_NOTES = 150;
const MIN_SEC = 30;

/** Where beats and bars are, from the first to the last note. Undefined: too short, or the file does not tell. */
export const midiTruth = (song: MidiSong): MidiTruth | undefined => {
  const first = song.onsets[0];
  const last = song.onsets.at(-1);
  if (first === undefined || last === undefined || song.onsets.length < MIN_NOTES) return undefined;
  const secAt = createClock(song);
  if (secAt(last) - secAt(first) < MIN_SEC || !isFollowed(song)) return undefined;
  const stretches = stretchesOf(song, last);
  if (!stretches) return undefined;
  const ticks = stretches.flatMap((stretch) => ticksOf(stretch, song.ticksPerQuarter));
  const heard = ticks.filter(({ tick }) => tick >= first);
  return {
    beats: heard.map(({ tick }) => secAt(tick)),
    downbeats: heard.filter(({ isDownbeat }) => isDownbeat).map(({ tick }) => secAt(tick)),
    lastOnsetSec: secAt(last),
  };
};

/** Music in one metre. */
interface Stretch {
  readonly metre: Metre;
  readonly quarters: number;
  readonly end: number;
}

/** Undefined: there is a metre in it of which nobody knows what its beat is. */
const stretchesOf = (song: MidiSong, last: number): readonly Stretch[] | undefined => {
  const metres: Metre[] = [{ tick: 0, upper: 4, lower: 4 }, ...song.metres];
  const all = metres.map((metre, index) => ({
    metre,
    quarters: beatOf(metre),
    end: Math.min(metres[index + 1]?.tick ?? Number.POSITIVE_INFINITY, last + 1),
  }));
  const isLong = ({ metre, end }: { readonly metre: Metre; readonly end: number }): boolean =>
    // Some files begin with a metre of one eighth for their settings; the music comes after it.
    end - metre.tick >= 4 * song.ticksPerQuarter;
  if (all.some((each) => each.quarters === undefined && isLong(each))) return undefined;
  return all.flatMap(({ quarters, ...rest }) =>
    quarters === undefined ? [] : [{ quarters, ...rest }],
  );
};

const ticksOf = ({ metre, quarters, end }: Stretch, ticksPerQuarter: number) => {
  const beatTicks = quarters * ticksPerQuarter;
  const beatsPerBar = (metre.upper * 4) / metre.lower / quarters;
  const count = Math.max(0, Math.ceil((end - metre.tick) / beatTicks));
  return Array.from({ length: count }, (_, beat) => ({
    tick: metre.tick + beat * beatTicks,
    isDownbeat: beat % beatsPerBar === 0,
  }));
};
