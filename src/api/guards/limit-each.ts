import type { Bucket } from "../../domain/guest.ts";
import { type BucketRule, takeToken, tokensAt } from "../../domain/limits/bucket.ts";

const REMEMBERED = 2000;

/** A limit for each device or guest alone. Counts once more; false: that was too much. */
export const createLimitEach = (rule: BucketRule, nowMs: () => number) => {
  const buckets = new Map<string, Bucket>();

  return (who: string): boolean => {
    const bucket = buckets.get(who);
    if (tokensAt(bucket, rule, nowMs()) < 1) return false;
    buckets.delete(who);
    buckets.set(who, takeToken(bucket, rule, nowMs()));
    if (buckets.size > REMEMBERED) buckets.delete(buckets.keys().next().value ?? "");
    return true;
  };
};
