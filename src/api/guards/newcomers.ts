import type { Bucket } from "../../domain/guest.ts";
import { takeToken, tokensAt } from "../../domain/limits/bucket.ts";

/** New guests from one device at once, and how often one more. */
const RULE = { burst: 20, refillMs: 3 * 60_000 };
const REMEMBERED = 2000;

/** One phone is one guest, or a few; not five hundred votes. */
export const createNewcomerLimit = (nowMs: () => number) => {
  const buckets = new Map<string, Bucket>();

  /** Counts a newcomer; false: this device has brought enough. */
  return (address: string): boolean => {
    const bucket = buckets.get(address);
    if (tokensAt(bucket, RULE, nowMs()) < 1) return false;
    buckets.delete(address);
    buckets.set(address, takeToken(bucket, RULE, nowMs()));
    if (buckets.size > REMEMBERED) buckets.delete(buckets.keys().next().value ?? "");
    return true;
  };
};
