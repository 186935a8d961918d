import * as z from "zod";
import { firstIssue } from "../../lib/first-issue.ts";
import type { JobContext } from "../../lib/job-child/serve-job.ts";

// What a plugin gets when it imports "rumpus/plugin".
// biome-ignore lint/performance/noBarrelFile: it is the door of a package of its own.
export { JobError, JobSkipped } from "../../lib/job-child/job-error.ts";
export { z };

/** What a plugin's `run` works with. */
export interface PluginContext<Input = unknown>
  extends Pick<
    JobContext<Input>,
    "jobId" | "input" | "signal" | "progress" | "log" | "notify" | "artifactPath"
  > {
  /** Where the party answers: `fetch(`${api}/history`)`. */
  readonly api: string;
}

export interface PluginJob<Schema extends z.ZodType = z.ZodType> {
  readonly kind: string;
  readonly title: string;
  readonly about?: string;
  readonly input?: Schema;
  readonly schedule?: string | { readonly cron: string };
  readonly timeLimitSec?: number;
  readonly memoryLimitMb?: number;
  readonly run: (context: PluginContext<z.output<Schema>>) => Promise<void> | void;
}

/** Bound to the zod that made the plugin's schema. */
export interface DefinedJob extends PluginJob {
  readonly isRumpusJob: true;
  readonly describeInput: () => object;
  readonly parseInput: (
    input: unknown,
  ) =>
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly detail: string };
}

/** Makes a kind of work out of what a plugin says; export it as `default` or `job`. */
export const defineJob = <Schema extends z.ZodType>(job: PluginJob<Schema>): DefinedJob => {
  const schema: z.ZodType = job.input ?? z.object({});
  return {
    ...(job as unknown as PluginJob),
    isRumpusJob: true,
    describeInput: () => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }),
    parseInput: (input) => {
      const parsed = schema.safeParse(input);
      return parsed.success
        ? { ok: true, value: parsed.data }
        : { ok: false, detail: firstIssue(parsed.error) };
    },
  };
};
