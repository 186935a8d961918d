import * as z from "zod/mini";

/** What the lights' thread is told at its start. */
export const LightsOptions = z.object({
  /** Where the music is. */
  clockMemory: z.instanceof(SharedArrayBuffer),
  /** Sockets of helpers live here. */
  runDir: z.string(),
});

export type LightsOptions = z.infer<typeof LightsOptions>;
