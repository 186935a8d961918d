export interface Loudness {
  /** Integrated, EBU R 128. */
  readonly loudnessLufs: number;
  /** Highest sample, decibels below full scale. */
  readonly peakDb: number;
}

/** Quieter than this is silence; ffmpeg says "-inf", which JSON cannot. */
const SILENCE_DB = -99;
const DURATION = /^ {2}Duration: (\d+):(\d\d):(\d\d(?:\.\d+)?)/;
const LEVEL = /^ {4}(I|Peak): +(-?inf|-?\d+(?:\.\d+)?) (?:LUFS|dBFS)/;
const NOISE = /^(?: |$|Input #|Output #|Stream mapping|\[Parsed_ebur128|size=|video:)/;

/**
 * Listens to what ffmpeg tells about itself, a line at a time, and keeps only what counts. The
 * filters start anew once they know the sound: of several summaries the last one holds.
 */
export const createFfmpegLog = () => {
  let durationSec: number | undefined;
  let levels: Record<string, number> = {};
  let complaint = "";

  return {
    hear: (line: string): void => {
      const length = DURATION.exec(line);
      if (length && durationSec === undefined) {
        const [, hours, minutes, seconds] = length;
        durationSec = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
      }
      const [, name, value] = LEVEL.exec(line) ?? [];
      if (name !== undefined && value !== undefined)
        levels = { ...levels, [name]: numberOf(value) };
      else if (line.endsWith("Summary:")) levels = {};
      else if (!NOISE.test(line)) complaint = line;
    },
    /** As the file says; undefined: it does not. */
    durationSec: (): number | undefined => durationSec,
    loudness: (): Loudness | undefined => {
      const { I, Peak } = levels;
      return I === undefined || Peak === undefined ? undefined : { loudnessLufs: I, peakDb: Peak };
    },
    /** The last line that is no ordinary one: why it failed, if it did. */
    complaint: (): string => complaint,
  };
};

const numberOf = (text: string): number =>
  Math.max(SILENCE_DB, Number(text.replace("inf", "Infinity")));
