import type { JobFailure } from "./messages.ts";

/** An expected end of a job that did not do what it was asked for. */
export class JobError extends Error {
  readonly failure: JobFailure;

  constructor(code: string, detail: string, more: Omit<JobFailure, "code" | "detail"> = {}) {
    super(detail);
    this.name = "JobError";
    this.failure = { code, detail, ...more };
  }
}

/** There was nothing to do. */
export class JobSkipped extends Error {
  override readonly name = "JobSkipped";
}
