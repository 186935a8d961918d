import * as z from "zod";
import type {
  PartyNumbers,
  Span,
  Statistics as StatisticsPort,
} from "../../core/ports/statistics.ts";
import { Statistics } from "../../protocol/statistics.ts";
import { json } from "../answer.ts";
import type { AddCall } from "../calls.ts";
import type { ApiDeps } from "../deps.ts";
import { problem } from "../problem.ts";
import { writeCsv } from "./statistics-csv.ts";
import { statisticsView } from "./statistics-view.ts";

const HOUR_MS = 3_600_000;
const Moment = z.coerce.number().int().min(0).max(8_640_000_000_000_000).optional();
const SpanQuery = z.object({ fromMs: Moment, untilMs: Moment });
type Asked = z.output<typeof SpanQuery>;

/** So long one answer about the evening does for all who ask. */
const REMEMBERED_MS = 5000;

/** The evening's numbers, looked up for all screens and phones together. */
const createEvening = (statistics: StatisticsPort, nowMs: () => number) => {
  let asked: Promise<PartyNumbers> | undefined;
  let askedAtMs = Number.NEGATIVE_INFINITY;
  const ask = async (): Promise<PartyNumbers> => {
    const untilMs = nowMs() + 1;
    const fromMs = (await statistics.eveningStart()) ?? untilMs - HOUR_MS;
    return await statistics.numbers({ fromMs: Math.min(fromMs, untilMs - 1), untilMs });
  };
  return (): Promise<PartyNumbers> => {
    if (asked && Math.abs(nowMs() - askedAtMs) < REMEMBERED_MS) return asked;
    askedAtMs = nowMs();
    const mine = ask();
    asked = mine;
    mine.catch(() => {
      if (asked === mine) asked = undefined;
    });
    return mine;
  };
};

/** A span of one's own; undefined: it ends before it begins. */
const spanOf = ({ fromMs = 0, untilMs }: Asked, nowMs: number): Span | undefined => {
  const until = untilMs ?? nowMs + 1;
  return fromMs < until ? { fromMs, untilMs: until } : undefined;
};

/** The party in numbers. */
export const addStatisticsCalls = (call: AddCall, { stage, statistics }: ApiDeps): void => {
  const { nowMs } = stage.environment;
  const evening = createEvening(statistics, nowMs);
  const numbersFor = async (asked: Asked): Promise<PartyNumbers | undefined> => {
    if (asked.fromMs === undefined && asked.untilMs === undefined) return await evening();
    const span = spanOf(asked, nowMs());
    return span && (await statistics.numbers(span));
  };
  const BACKWARDS = { detail: "The span has to end after it begins." };

  call(
    {
      method: "get",
      path: "/statistics",
      summary: "The party in numbers; without a span, which is the host's to give: this evening",
      tag: "statistics",
      query: SpanQuery,
      answers: { 200: Statistics },
    },
    async (c, { query }) => {
      const isOwnSpan = query.fromMs !== undefined || query.untilMs !== undefined;
      // Years of parties take their time to read.
      if (isOwnSpan && !c.get("isHost")) return problem("host-only");
      const numbers = await numbersFor(query);
      if (!numbers) return problem("bad-request", BACKWARDS);
      const { showGuests } = stage.party.known().settings;
      return json(c, statisticsView(numbers, showGuests || c.get("isHost")));
    },
  );

  call(
    {
      method: "get",
      path: "/statistics.csv",
      summary: "The same for a spreadsheet",
      tag: "statistics",
      query: SpanQuery,
      isHostOnly: true,
      answers: { 200: "file" },
    },
    async (_c, { query }) => {
      const numbers = await numbersFor(query);
      if (!numbers) return problem("bad-request", BACKWARDS);
      const day = new Date(numbers.fromMs).toISOString().slice(0, 10);
      return new Response(writeCsv(numbers), {
        headers: {
          "Content-Type": "text/csv; charset=utf-8",
          "Content-Disposition": `attachment; filename="party-${day}.csv"`,
          "Cache-Control": "no-store",
          "X-Content-Type-Options": "nosniff",
        },
      });
    },
  );
};
