import type { FeatureTrack } from "../../features/feature-track.ts";
import type { Moment } from "../../programs/program.ts";

/** What a song is taken for whose parts are not known. */
const UNKNOWN_ENERGY = 0.5;

const setNoSection = (moment: Moment): void => {
  moment.section = "verse";
  moment.energy = UNKNOWN_ENERGY;
  moment.sectionIndex = -1;
  moment.sectionProgress = 0;
  moment.toSectionSec = Number.POSITIVE_INFINITY;
};

/** A song has a dozen sections at most: looking through them is as quick as a cache, and right after every jump. */
const fillSection = (moment: Moment, track: FeatureTrack, atSec: number): void => {
  const { sections } = track;
  let index = -1;
  for (let at = 0; at < sections.length; at += 1) {
    const section = sections[at];
    if (section !== undefined && section.startSec <= atSec) index = at;
  }
  const section = sections[Math.max(0, index)];
  if (section === undefined) {
    setNoSection(moment);
    return;
  }
  const lengthSec = Math.max(1e-3, section.endSec - section.startSec);
  moment.section = section.kind;
  moment.energy = section.energy;
  moment.sectionIndex = Math.max(0, index);
  moment.sectionProgress = Math.min(1, Math.max(0, (atSec - section.startSec) / lengthSec));
  moment.toSectionSec = Math.max(0, section.endSec - atSec);
};

const fillDrops = (moment: Moment, track: FeatureTrack, atSec: number): void => {
  let toSec = Number.POSITIVE_INFINITY;
  let sinceSec = Number.POSITIVE_INFINITY;
  for (let at = 0; at < track.drops.length; at += 1) {
    const offSec = (track.drops[at] ?? 0) - atSec;
    if (offSec > 0) toSec = Math.min(toSec, offSec);
    else sinceSec = Math.min(sinceSec, -offSec);
  }
  moment.toDropSec = toSec;
  moment.sinceDropSec = sinceSec;
};

export const fillSections = (
  moment: Moment,
  track: FeatureTrack | undefined,
  atSec: number,
): void => {
  if (track === undefined) {
    setNoSection(moment);
    moment.toDropSec = Number.POSITIVE_INFINITY;
    moment.sinceDropSec = Number.POSITIVE_INFINITY;
    return;
  }
  fillSection(moment, track, atSec);
  fillDrops(moment, track, atSec);
};
