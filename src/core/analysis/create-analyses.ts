import type { JobRun, Jobs } from "../ports/jobs.ts";
import type { FeatureFile } from "../ports/lights.ts";
import { type AnalysisBookDeps, createAnalysisBook } from "./analysis-book.ts";
import { ANALYSE, type AnalyseInput, type AnalysisNews } from "./analysis-job.ts";
import { playbackGainDb } from "./playback-gain.ts";

/** A song that plays now or may play soon. */
export interface WantedTrack {
  readonly trackId: string;
  /** Absolute path; a stream cannot be heard ahead. */
  readonly source: string;
  readonly coverId?: string | undefined;
}

export interface AnalysesDeps extends Omit<AnalysisBookDeps, "limitBytes"> {
  readonly jobs: Pick<Jobs, "submit" | "cancel" | "whenOver">;
  /** A picture of the cover; any size will do. */
  readonly coverPath: (coverId: string) => string;
  /** What all feature files together may take; 512 MB unless said otherwise. */
  readonly limitBytes?: number;
}

const LIMIT_BYTES = 512 * 2 ** 20;
const RETRY_AFTER_MS = 10 * 60_000;

/** The one song that is being heard now. */
interface Hearing {
  readonly trackId: string;
  jobId: string | undefined;
  /** Another song became more urgent. */
  isGivenUp: boolean;
}

/**
 * Has the songs that matter heard ahead, the most wanted first, one at a time, and knows what was
 * found. A song that cannot be heard, such as one on a stick that was pulled out, is tried again later.
 */
export const createAnalyses = (deps: AnalysesDeps) => {
  const { jobs, files, log } = deps;
  const book = createAnalysisBook({ ...deps, limitBytes: deps.limitBytes ?? LIMIT_BYTES });
  /** When it was tried in vain. */
  const hopeless = new Map<string, number>();
  const begun = new Set<string>();
  const listeners: ((trackId: string) => void)[] = [];
  let wanted: readonly WantedTrack[] = [];
  let hearing: Hearing | undefined;
  let isRunning = false;

  const tell = (trackId: string): void => {
    for (const listener of listeners) listener(trackId);
  };
  const isHopeless = (trackId: string): boolean =>
    deps.nowMs() - (hopeless.get(trackId) ?? Number.NEGATIVE_INFINITY) < RETRY_AFTER_MS;
  const isNeeded = ({ trackId, source }: WantedTrack): boolean =>
    source.startsWith("/") && !isHopeless(trackId) && !book.hasFeatures(trackId);

  const plan = (): void => {
    if (!isRunning) return;
    const [first] = wanted;
    if (hearing) {
      if (first && first.trackId !== hearing.trackId && isNeeded(first)) giveUp(hearing);
      return;
    }
    const next = wanted.find(isNeeded);
    if (next) void hear(next);
  };

  const giveUp = (one: Hearing): void => {
    if (one.isGivenUp) return;
    one.isGivenUp = true;
    if (one.jobId !== undefined) void jobs.cancel(one.jobId);
  };

  const hear = async (track: WantedTrack): Promise<void> => {
    const { trackId } = track;
    const mine: Hearing = { trackId, jobId: undefined, isGivenUp: false };
    hearing = mine;
    const run = await runToItsEnd(mine, inputFor(track, deps.coverPath)).catch((error) => {
      log("error", `lights: "${trackId}" is not heard ahead: ${error}`);
      return undefined;
    });
    if (run?.state !== "succeeded" && !mine.isGivenUp) hopeless.set(trackId, deps.nowMs());
    if (begun.delete(trackId)) {
      // Its process may have been killed before it tidied up.
      await files.remove(files.file(trackId, false)).catch(() => undefined);
      tell(trackId);
    }
    hearing = undefined;
    plan();
  };

  const runToItsEnd = async (mine: Hearing, input: AnalyseInput): Promise<JobRun> => {
    const submitted = await jobs.submit(ANALYSE, input, { kind: "system" });
    if (!submitted.ok) throw new Error(submitted.detail);
    mine.jobId = submitted.value.jobId;
    if (mine.isGivenUp) await jobs.cancel(mine.jobId);
    return jobs.whenOver(mine.jobId);
  };

  const takeDone = async (analysis: Extract<AnalysisNews, { kind: "done" }>["analysis"]) => {
    await book.put({ ...analysis, usedAtMs: deps.nowMs() });
    begun.delete(analysis.trackId);
    tell(analysis.trackId);
    await book.makeRoom(new Set(wanted.map(({ trackId }) => trackId)));
  };

  return {
    /** Resolves when it knows what is there. */
    load: book.load,
    /** Once work may begin. */
    start: (): void => {
      isRunning = true;
      plan();
    },
    /** Begins nothing any more; what runs is stopped with all jobs. */
    stop: (): void => {
      isRunning = false;
    },
    /** What matters now, best first: what plays, what follows, and so on. */
    want: (tracks: readonly WantedTrack[]): void => {
      wanted = tracks;
      const used = book.use(tracks.map(({ trackId }) => trackId));
      used.catch((error) => log("warn", `lights: use of songs is not noted: ${error}`));
      plan();
    },
    /** For the kind of work that hears songs. */
    take: (news: AnalysisNews): Promise<void> => {
      if (news.kind === "done") return takeDone(news.analysis);
      begun.add(news.trackId);
      tell(news.trackId);
      return Promise.resolve();
    },
    /** As far as there are any. */
    featuresOf: (trackId: string): FeatureFile | undefined => {
      if (book.hasFeatures(trackId)) return files.file(trackId, true);
      return begun.has(trackId) ? files.file(trackId, false) : undefined;
    },
    /** How much louder to play it; undefined: nobody has heard it yet. */
    gainDbOf: (trackId: string): number | undefined => {
      const row = book.find(trackId);
      return row && playbackGainDb(row);
    },
    /** Its file turned out to be damaged. */
    forget: async (trackId: string): Promise<void> => {
      await book.drop(trackId);
      tell(trackId);
      plan();
    },
    /** There is something new about a song. */
    onChange: (listener: (trackId: string) => void): void => void listeners.push(listener),
  };
};

const inputFor = (
  { trackId, source, coverId }: WantedTrack,
  coverPath: (coverId: string) => string,
): AnalyseInput => ({
  trackId,
  source,
  ...(coverId === undefined ? {} : { coverPath: coverPath(coverId) }),
});

export type Analyses = ReturnType<typeof createAnalyses>;
