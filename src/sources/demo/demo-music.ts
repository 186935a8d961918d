import type { JobKind } from "../../core/ports/jobs.ts";
import { entryBeside } from "../../lib/entry.ts";
import { ok } from "../../lib/result.ts";

/** Makes six songs of our own in `folder`, for a party without music; does nothing if they are there. */
export const createDemoKind = (folder: string): JobKind => ({
  kind: "demo-songs",
  title: "Make the demo songs",
  about: "Plays and records six songs of our own.",
  from: "built-in",
  isForHost: false,
  inputSchema: { type: "object", properties: {} },
  parseInput: () => ok({}),
  priority: 100,
  isJoined: true,
  timeLimitSec: 1800,
  memoryLimitMb: 1024,
  attempts: 2,
  onInterrupted: "restart",
  order: () => ({
    script: entryBeside(import.meta.url, "synthesise.job"),
    config: { folder },
  }),
});
