import type { Moment, Mood, Program } from "../../programs/program.ts";
import type { ChangeStyle } from "../crossfade/create-fader.ts";
import type { MusicTime } from "../engine.ts";
import { moodOf } from "./mood-of.ts";
import { pickProgram } from "./pick-program.ts";

const PAUSE_MS = 30_000;
/** Between two songs there may be a moment without any. */
const SILENCE_MS = 2000;
/** What is known about the music may be late for a moment: only then it is missing. */
const LOST_AFTER_MS = 3000;
/** A drop that was passed longer ago than this was jumped to, and is faded like anything else. */
const FRESH_DROP_SEC = 0.5;

/** A border may lie a little before the drop that it stands for; then this is below 0. */
const BORDER_SLACK_SEC = 0.25;
const sinceDrop = (moment: Moment): number =>
  moment.toDropSec < BORDER_SLACK_SEC ? -moment.toDropSec : moment.sinceDropSec;

export interface Auto {
  /** Undefined: nothing fits, or nothing was chosen yet. */
  program: Program | undefined;
  style: ChangeStyle;
  /** When a cut takes place. */
  atMs: number;
  /** Looks where the music is; true: `program` was chosen anew. */
  step(moment: Moment, music: MusicTime, atMs: number): boolean;
  /** Forgets where it was: chooses again with the next step. */
  reset(): void;
}

/** The show's own taste: a program for each section of the music. Deterministic for a song. */
export const createAuto = (programs: readonly Program[]): Auto => {
  let serial = -1;
  let section = -1;
  let isKnown = false;
  let seenMs = Number.NEGATIVE_INFINITY;
  let wasResting = false;
  let movedMs = Number.NEGATIVE_INFINITY;

  const isResting = (moment: Moment, music: MusicTime, atMs: number): boolean => {
    if (moment.isPlaying) movedMs = atMs;
    return atMs - movedMs > (music.hasSong ? PAUSE_MS : SILENCE_MS);
  };

  /** Whether something is known about this song; what a pause hides is not forgotten. */
  const isStillKnown = (moment: Moment, isNewSong: boolean, atMs: number): boolean => {
    if (moment.hasFeatures || !moment.isPlaying) seenMs = atMs;
    if (moment.hasFeatures || isNewSong) return moment.hasFeatures;
    return isKnown && atMs - seenMs < LOST_AFTER_MS;
  };

  /** A song, a section, knowledge about it, or the rest begins. That its sections became known is no border. */
  const isBorder = (
    moment: Moment,
    isNewSong: boolean,
    knows: boolean,
    rests: boolean,
  ): boolean => {
    if (rests || wasResting) return rests !== wasResting;
    if (isNewSong || knows !== isKnown) return true;
    return section >= 0 && moment.sectionIndex >= 0 && moment.sectionIndex !== section;
  };

  const choose = (mood: Mood, moment: Moment, music: MusicTime, atMs: number): void => {
    const song = Math.round(music.durationSec * 1000);
    const sinceSec = sinceDrop(moment);
    const isDrop = mood === "peak" && sinceSec < FRESH_DROP_SEC;
    auto.program = pickProgram(programs, mood, song, moment.sectionIndex, auto.program);
    auto.style = isDrop ? "cut" : "bar";
    auto.atMs = isDrop ? atMs - (sinceSec * 1000) / Math.max(0.1, music.rate) : atMs;
  };

  const auto: Auto = {
    program: undefined,
    style: "bar",
    atMs: 0,
    step: (moment, music, atMs) => {
      const rests = isResting(moment, music, atMs);
      const isNewSong = music.songSerial !== serial;
      const knows = isStillKnown(moment, isNewSong, atMs);
      const isNew = auto.program === undefined || isBorder(moment, isNewSong, knows, rests);
      if (isNew) choose(rests ? "idle" : moodOf(moment), moment, music, atMs);
      wasResting = rests;
      serial = music.songSerial;
      // A section is not over because nothing is known for a moment.
      if (isNewSong || !knows || moment.hasFeatures) section = moment.sectionIndex;
      isKnown = knows;
      return isNew;
    },
    reset: () => {
      auto.program = undefined;
    },
  };
  return auto;
};
