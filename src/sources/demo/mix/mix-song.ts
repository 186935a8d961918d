import { createChance } from "../../../lib/chance.ts";
import { createKit, type Kit } from "../drums/kit.ts";
import { createGrid, type Grid } from "../score/grid.ts";
import { kickTimes } from "../score/kick-times.ts";
import type { PartName, Song } from "../score/song.ts";
import { type PlacedSection, placeSections } from "../score/timeline.ts";
import { addEcho } from "../sound/echo.ts";
import { addReverb } from "../sound/reverb.ts";
import { addStereo, framesOf, type Stereo } from "../sound/stereo.ts";
import type { Wavetables } from "../sound/wavetables.ts";
import { playBuildUp, playImpact } from "./build-up.ts";
import { type Buses, createBuses } from "./buses.ts";
import { duck } from "./ducking.ts";
import { createNoteCache } from "./note-cache.ts";
import { playDrums } from "./play-drums.ts";
import { playLine } from "./play-line.ts";
import { sweepSections } from "./sweep-sections.ts";

/** For the last notes to die away. */
const TAIL_SEC = 2.2;
/** A dotted eighth: echoes fall between the beats and make a rhythm of their own. */
const ECHO_BEATS = 0.75;

interface Stage {
  readonly song: Song;
  readonly grid: Grid;
  readonly sections: readonly PlacedSection[];
  readonly kit: Kit;
  readonly buses: Buses;
  readonly wavetables: Wavetables;
}

const playPart = (stage: Stage, name: PartName, random: () => number): void => {
  const { song, grid, kit, buses, wavetables } = stage;
  const part = song.parts[name];
  if (!part) return;
  const sections = stage.sections.filter((section) => section.parts.includes(name));
  if (part.kind === "drums") {
    for (const section of sections) playDrums(buses, part, section, grid, kit, random);
    return;
  }
  const noteOf = createNoteCache(song, part.instrument, wavetables, random);
  for (const section of sections) playLine(buses, song, part, section, grid, noteOf, random);
};

const playTransitions = (stage: Stage, random: () => number): void => {
  for (const section of stage.sections) {
    if (section.kind === "build") playBuildUp(stage.buses, section, stage.grid, stage.kit, random);
    if (section.kind === "drop" || section.kind === "verse") {
      playImpact(stage.buses, section, stage.kit, random);
    }
  }
};

/** The whole song as it comes from the mixing desk: not yet levelled, limited or faded. */
export const mixSong = (song: Song, wavetables: Wavetables): Stereo => {
  const random = createChance(song.seed);
  const grid = createGrid(song);
  const sections = placeSections(song, grid);
  const buses = createBuses(framesOf((sections.at(-1)?.endSec ?? 0) + TAIL_SEC));
  const kit = createKit(song.kit, random);
  const stage: Stage = { song, grid, sections, kit, buses, wavetables };
  for (const name of Object.keys(song.parts) as PartName[]) playPart(stage, name, random);
  playTransitions(stage, random);
  const { music, drums } = buses;
  addEcho(music, buses.echoSend, (ECHO_BEATS * 60) / song.bpm);
  addReverb(music, buses.roomSend, song.roomSec);
  sweepSections(music, sections);
  duck(music, kickTimes(song, grid, sections), song.ducking, Math.min(0.42, 54 / song.bpm));
  addStereo(music, drums, 0, 1);
  return music;
};
