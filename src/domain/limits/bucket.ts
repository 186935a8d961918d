import type { Bucket } from "../guest.ts";
import type { EpochMs } from "../ids.ts";

/** Size and pace of a token bucket (Turner, "New directions in communications", 1986). */
export interface BucketRule {
  readonly burst: number;
  readonly refillMs: number;
}

/** What is in the bucket at `nowMs`; a fraction is a token on its way. */
export const tokensAt = (bucket: Bucket | undefined, rule: BucketRule, nowMs: EpochMs): number => {
  if (!bucket) return rule.burst;
  const elapsedMs = Math.max(0, nowMs - bucket.atMs);
  return Math.min(rule.burst, bucket.tokens + elapsedMs / rule.refillMs);
};

/** When a whole token is there. */
export const nextTokenAtMs = (
  bucket: Bucket | undefined,
  rule: BucketRule,
  nowMs: EpochMs,
): EpochMs => {
  const missing = Math.max(0, 1 - tokensAt(bucket, rule, nowMs));
  return nowMs + Math.ceil(missing * rule.refillMs);
};

export const takeToken = (
  bucket: Bucket | undefined,
  rule: BucketRule,
  nowMs: EpochMs,
): Bucket => ({ tokens: tokensAt(bucket, rule, nowMs) - 1, atMs: nowMs });
