import * as z from "zod";
import type { JobKind } from "../../core/ports/jobs.ts";
import type { PartyNumbers, Statistics } from "../../core/ports/statistics.ts";
import { coverPath } from "../../lib/cover-path.ts";
import { entryBeside } from "../../lib/entry.ts";
import { failed, ok } from "../../lib/result.ts";
import { LANGUAGES } from "../../protocol/languages.ts";
import type { ReportPage } from "./report-page.ts";

export interface ReportParts {
  readonly statistics: Statistics;
  readonly partyName: () => string;
  readonly coverFolder: string;
  readonly nowMs: () => number;
}

const Input = z.strictObject({
  language: z.enum(LANGUAGES).default("en"),
  /** Everything that ever played, not this evening alone. */
  isAll: z.boolean().default(false),
  /** With the names of those who asked for most. */
  hasGuests: z.boolean().default(true),
});

const COVER_PX = 256;
const HOUR_MS = 3_600_000;

/** The evening as one HTML file to keep and to send around. */
export const createReportKind = (parts: ReportParts): JobKind => ({
  kind: "party-report",
  title: "Write the party report",
  about: "Puts the evening's numbers and covers into one page that opens anywhere.",
  from: "built-in",
  isForHost: true,
  inputSchema: {
    type: "object",
    properties: {
      language: { type: "string", title: "Language", enum: [...LANGUAGES], default: "en" },
      isAll: { type: "boolean", title: "All evenings, not only this one", default: false },
      hasGuests: { type: "boolean", title: "With guests' names", default: true },
    },
    additionalProperties: false,
  },
  parseInput: (input) => {
    const parsed = Input.safeParse(input ?? {});
    return parsed.success
      ? ok(parsed.data)
      : failed("bad-input", `a report is written in one of ${LANGUAGES.join(", ")}`);
  },
  priority: 60,
  timeLimitSec: 120,
  memoryLimitMb: 192,
  attempts: 2,
  onInterrupted: "restart",
  runsKept: 10,
  order: (input) => ({
    script: entryBeside(import.meta.url, "party-report.job"),
    pages: pageOf(parts, Input.parse(input)),
  }),
});

async function* pageOf(
  { statistics, partyName, coverFolder, nowMs }: ReportParts,
  { language, isAll, hasGuests }: z.output<typeof Input>,
): AsyncGenerator<ReportPage> {
  const untilMs = nowMs() + 1;
  const evening = (await statistics.eveningStart()) ?? untilMs - HOUR_MS;
  const told = await statistics.numbers({ fromMs: isAll ? 0 : evening, untilMs });
  const numbers = hasGuests ? told : { ...told, topGuests: [] };
  const paths = coverIds(numbers).map((id) => [id, coverPath(coverFolder, id, COVER_PX)]);
  yield { partyName: partyName(), language, numbers, covers: Object.fromEntries(paths) };
}

const coverIds = ({ topTracks, topVoted }: PartyNumbers): readonly string[] => [
  ...new Set(
    [...topTracks, ...topVoted].flatMap(({ track }) => (track.coverId ? [track.coverId] : [])),
  ),
];
