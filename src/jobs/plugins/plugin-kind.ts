import * as z from "zod";
import type { JobKind, ParseCron, ScheduleSetting } from "../../core/ports/jobs.ts";
import { entryBeside } from "../../lib/entry.ts";
import { failed, ok } from "../../lib/result.ts";
import type { PluginConfig } from "./load-plugin.ts";

const Schedule = z.object({
  cron: z.string().max(100),
  isOn: z.boolean().default(true),
  expirySec: z.int().min(1).max(604_800).default(3600),
  jitterSec: z.int().min(0).max(86_400).default(0),
  isCaughtUp: z.boolean().default(false),
});

/** What a plugin says of itself; from a process that runs anybody's code. */
export const PluginDescription = z.object({
  kind: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,63}$/, "small letters, digits and hyphens, such as “write-playlist”"),
  title: z.string().min(1).max(100),
  about: z.string().max(300).default(""),
  input: z.record(z.string(), z.unknown()),
  schedule: z
    .union([z.string().transform((cron) => Schedule.parse({ cron })), Schedule])
    .optional(),
  timeLimitSec: z.int().min(1).max(21_600).default(600),
  memoryLimitMb: z.int().min(64).max(1024).default(256),
});
export type PluginDescription = z.infer<typeof PluginDescription>;

const inputOf: JobKind["parseInput"] = (input) =>
  typeof input === "object" && input !== null && !Array.isArray(input)
    ? ok(input)
    : failed("bad-input", "The input of a plugin is an object.");

const COMMON = { from: "plugin", isForHost: true, priority: 40, attempts: 3 } as const;

/** A plugin as a kind of work. Its schema is asked only in its own process: it is code. */
export const pluginKind = (
  description: PluginDescription,
  config: () => PluginConfig,
  parseCron: ParseCron,
): JobKind => {
  const { input, schedule, ...rest } = description;
  const cron = schedule ? parseCron(schedule.cron) : undefined;
  return {
    ...COMMON,
    ...rest,
    inputSchema: input,
    ...(schedule ? { schedule: schedule satisfies ScheduleSetting } : {}),
    ...(cron?.ok === false ? { problem: cron.detail } : {}),
    parseInput: inputOf,
    // Nobody knows whether doing it twice does harm.
    onInterrupted: "fail",
    order: () => ({ script: entryBeside(import.meta.url, "run-plugin.job"), config: config() }),
  };
};

/** A plugin that does not load has a place in the list, to say why. */
export const brokenPlugin = (kind: string, fileName: string, problem: string): JobKind => ({
  ...COMMON,
  kind,
  title: fileName,
  about: "",
  inputSchema: { type: "object" },
  problem,
  parseInput: inputOf,
  timeLimitSec: 1,
  memoryLimitMb: 64,
  onInterrupted: "fail",
  order: () => {
    throw new Error(`${fileName} does not load`);
  },
});
