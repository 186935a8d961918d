const BASE_MS = 2000;

/** No wait is longer. */
export const RETRY_WITHIN_MS = 5 * 60_000;

/**
 * How long to wait after attempt number `attempt` (from 1): up to 2 s, 4 s, 8 s ... drawn by `chance`
 * (0 to 1) out of all of it, so that what failed together does not come again together
 * ("full jitter", aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter).
 */
export const retryDelayMs = (attempt: number, chance: number): number =>
  Math.round(chance * Math.min(RETRY_WITHIN_MS, BASE_MS * 2 ** (attempt - 1)));
