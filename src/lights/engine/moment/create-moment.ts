import type { FeatureTrack } from "../../features/feature-track.ts";
import { emptyMoment } from "../../programs/empty-moment.ts";
import type { Crowd, Moment, Palette } from "../../programs/program.ts";
import { smoothstep } from "../crossfade/smoothstep.ts";
import type { MusicTime } from "../engine.ts";
import {
  bandLevel,
  createFeatureReader,
  type FeatureReader,
  follow,
  frameAt,
  loudnessLevel,
} from "./feature-reader.ts";
import { fillBeats, fillPhantomBeats, hasTrustedBeats } from "./fill-beats.ts";
import { breathAt, breathOfBand, fillLevels } from "./fill-levels.ts";
import { fillSections } from "./fill-sections.ts";

/** Paused music lets the light sink within a second and gets it back faster. */
const SINK_SEC = 0.8;
const RISE_SEC = 0.25;
/** From the breath to the music's own levels, when its features come while it plays. */
const MIX_SEC = 0.4;
/** A clock that is a little before what a live input remembers still shows its oldest frame. */
const BEFORE_FRAMES = 5;
/**
 * A live input is asked for what it has not heard yet: by a chunk of sound, a fixture's lead and an
 * early light together. Its newest frame holds for half a second.
 */
const HELD_FRAMES = 25;
/** The gap swings by a chunk: features that were lost are back only when they are nearer by more than that. */
const BACK_FRAMES = 20;

const isCovered = (
  track: FeatureTrack | undefined,
  atSec: number,
  wasCovered: boolean,
): track is FeatureTrack => {
  if (track === undefined || track.frameCount === 0) return false;
  const place = frameAt(track, atSec);
  if (place < -BEFORE_FRAMES && track.startSec > 0) return false;
  return track.isComplete || place < track.frameCount + (wasCovered ? HELD_FRAMES : BACK_FRAMES);
};

const ramp = (value: number, target: number, step: number): number =>
  value < target ? Math.min(target, value + step) : Math.max(target, value - step);

export interface MomentSource {
  readonly moment: Moment;
  /** Fills `moment` with the music of `music`, on a clock that shows `timeSec`, `dtSec` after the frame before. */
  fill(music: MusicTime, timeSec: number, dtSec: number): void;
}

/** What goes on from frame to frame. */
interface Flow {
  readonly reader: FeatureReader;
  /** Index of the last beat. */
  hint: number;
  /** 1: the levels are the music's, 0: the breath's. */
  mix: number;
  /** 0 while paused; on its way for a second. */
  alive: number;
  level: number;
  songSerial: number;
}

const createFlow = (): Flow => ({
  reader: createFeatureReader(),
  hint: -1,
  mix: 0,
  alive: 0,
  level: 0,
  songSerial: -1,
});

const fillClock = (moment: Moment, music: MusicTime, timeSec: number, dtSec: number): void => {
  moment.timeSec = timeSec;
  moment.dtSec = dtSec;
  moment.isPlaying = music.hasSong && music.rate > 0;
  moment.positionSec = music.hasSong ? music.positionSec : timeSec;
  moment.durationSec = music.hasSong ? music.durationSec : 0;
};

/** Without a song the breath goes on: a strip is never dead. A song that is held sinks. */
const moveOn = (flow: Flow, music: MusicTime, isCovered: boolean, dtSec: number): void => {
  const isHeld = music.hasSong && music.rate === 0;
  flow.alive = ramp(flow.alive, isHeld ? 0 : 1, dtSec / (isHeld ? SINK_SEC : RISE_SEC));
  flow.level = smoothstep(flow.alive);
  // A song that is known when it begins needs no blending.
  if (music.songSerial !== flow.songSerial) flow.mix = isCovered ? 1 : 0;
  else flow.mix = ramp(flow.mix, isCovered ? 1 : 0, dtSec / MIX_SEC);
  flow.songSerial = music.songSerial;
};

const lookAhead = (moment: Moment, flow: Flow): void => {
  const { reader } = flow;
  moment.loudnessAt = (aheadSec) => {
    const atSec = moment.positionSec + aheadSec;
    if (reader.track === undefined || flow.mix === 0) return flow.level * breathAt(atSec);
    return flow.level * loudnessLevel(reader, reader.track, frameAt(reader.track, atSec));
  };
  moment.bandAt = (band, aheadSec) => {
    const atSec = moment.positionSec + aheadSec;
    const { track } = reader;
    if (track === undefined || flow.mix === 0) {
      return flow.level * breathOfBand(band, breathAt(atSec));
    }
    return flow.level * bandLevel(track, band, frameAt(track, atSec));
  };
};

/** A moment and what it has to remember from frame to frame; one for each lead of a fixture. */
export const createMoment = (palette: Palette, crowd: Crowd): MomentSource => {
  const moment = emptyMoment(palette, crowd);
  const flow = createFlow();
  lookAhead(moment, flow);
  return {
    moment,
    fill: (music, timeSec, dtSec) => {
      const track = music.hasSong ? music.track : undefined;
      const covered = isCovered(track, music.positionSec, moment.hasFeatures) ? track : undefined;
      follow(flow.reader, track);
      fillClock(moment, music, timeSec, dtSec);
      moment.hasFeatures = covered !== undefined;
      moveOn(flow, music, moment.hasFeatures, dtSec);
      const { positionSec } = moment;
      fillLevels(moment, flow.reader, breathAt(positionSec), smoothstep(flow.mix), flow.level);
      if (hasTrustedBeats(covered)) flow.hint = fillBeats(moment, covered, positionSec, flow.hint);
      else fillPhantomBeats(moment, positionSec);
      fillSections(moment, covered, positionSec);
    },
  };
};
