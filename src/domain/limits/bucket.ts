import type { Bucket } from "../guest.ts";
import type { EpochMs } from "../ids.ts";

/** Size and pace of a token bucket (Turner, "New directions in communications", 1986). */
export interface BucketRule {
  readonly burst: number;
  readonly refillMs: number;
}

/** How many whole tokens there are at `nowMs`. */
export const tokensAt = (bucket: Bucket | undefined, rule: BucketRule, nowMs: EpochMs): number =>
  settled(bucket, rule, nowMs).tokens;

/** When a whole token is there. */
export const nextTokenAtMs = (
  bucket: Bucket | undefined,
  rule: BucketRule,
  nowMs: EpochMs,
): EpochMs => {
  const { tokens, atMs } = settled(bucket, rule, nowMs);
  return tokens >= 1 ? nowMs : atMs + (1 - tokens) * rule.refillMs;
};

export const takeToken = (bucket: Bucket | undefined, rule: BucketRule, nowMs: EpochMs): Bucket => {
  const { tokens, atMs } = settled(bucket, rule, nowMs);
  return { tokens: tokens - 1, atMs };
};

/**
 * The bucket with what came back until `nowMs`; `atMs` is when the next token set out. Whole
 * numbers: with fractions a guest who comes back at the promised millisecond is sent away again.
 */
const settled = (bucket: Bucket | undefined, rule: BucketRule, nowMs: EpochMs): Bucket => {
  if (!bucket) return { tokens: rule.burst, atMs: nowMs };
  const gained = Math.max(0, Math.floor((nowMs - bucket.atMs) / rule.refillMs));
  const tokens = bucket.tokens + gained;
  if (tokens >= rule.burst) return { tokens: rule.burst, atMs: nowMs };
  return { tokens, atMs: bucket.atMs + gained * rule.refillMs };
};
