import { isAbsolute } from "node:path";
import * as z from "zod";
import type { AnalysisNews } from "../../core/analysis/analysis-job.ts";
import type { JobKind } from "../../core/ports/jobs.ts";
import { entryBeside } from "../../lib/entry.ts";
import { firstIssue } from "../../lib/first-issue.ts";
import { failed, ok } from "../../lib/result.ts";
import { isPlainId } from "./files/feature-paths.ts";

export interface AnalysisKindOptions {
  /** Where feature files are kept. */
  readonly featureFolder: string;
  readonly onNews: (news: AnalysisNews) => Promise<void>;
}

/** Short-lived objects are looked after at once instead of piling up; measured with the `analysis` bench. */
const MEMORY = ["--max-semi-space-size=1"];

const Path = z
  .string()
  .max(4096)
  .refine((path) => isAbsolute(path) && !path.includes("\0"), "a path from / on");
const Input = z
  .object({
    trackId: z.string().refine(isPlainId, "an id that can name a file"),
    source: Path,
    coverPath: Path.optional(),
  })
  .strict();

/** Hears a song ahead, for the lights and for its loudness. */
export const createAnalysisKind = ({ featureFolder, onNews }: AnalysisKindOptions): JobKind => ({
  kind: "analyse",
  title: "Listen ahead",
  about: "Hears a song before it plays, for the lights and for its loudness.",
  from: "built-in",
  isForHost: false,
  inputSchema: z.toJSONSchema(Input, { io: "input" }),
  parseInput: (input) => {
    const parsed = Input.safeParse(input);
    return parsed.success ? ok(parsed.data) : failed("bad-input", firstIssue(parsed.error));
  },
  priority: 80,
  lane: "analyse",
  // An import takes hours, and the song that plays now waits for its lights.
  hasOwnPlace: true,
  timeLimitSec: 1800,
  memoryLimitMb: 300,
  attempts: 2,
  onInterrupted: "fail",
  runsKept: 20,
  order: () => ({
    script: entryBeside(import.meta.url, "analyse.job"),
    nodeArguments: MEMORY,
    config: { featureFolder },
    // Our own script sends it; both ends are this program.
    onNews: (news) => onNews(news as AnalysisNews),
  }),
});
