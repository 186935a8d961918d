import { Cron } from "croner";
import type { ParseCron } from "../core/ports/jobs.ts";
import { failed, ok } from "../lib/result.ts";

const EXAMPLE = "write it like “30 4 * * *” (every day at 4:30): minute hour day month weekday";

/** Housekeeping that never rests is none. */
const SHORTEST_MS = 60_000;

/** Five fields, or six with seconds first; in the box's local time. */
export const parseCron: ParseCron = (line) => {
  const fields = line.trim().split(/\s+/).length;
  if (fields !== 5 && fields !== 6) return failed("bad-cron", `“${line}” is no time: ${EXAMPLE}`);
  try {
    const cron = new Cron(line.trim(), { paused: true });
    if (!cron.nextRun()) return failed("bad-cron", `“${line}” never comes: ${EXAMPLE}`);
    const [first, second] = cron.nextRuns(2);
    if (first && second && second.getTime() - first.getTime() < SHORTEST_MS)
      return failed("bad-cron", `“${line}” comes more often than once a minute: ${EXAMPLE}`);
    return ok((afterMs) => cron.nextRun(new Date(afterMs))?.getTime());
  } catch (error) {
    const why = (error as Error).message.replace(/^CronPattern: /, "");
    return failed("bad-cron", `“${line}” is no time (${why}): ${EXAMPLE}`);
  }
};
