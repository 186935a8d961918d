import { describe, expect, it } from "vitest";
import type { RefusalCode } from "../domain/refusal.ts";
import { refusalCodes } from "../domain/testing/refusal-codes.ts";
import { Problem } from "../protocol/rest.ts";
import { problem, refusalProblem } from "./problem.ts";

/** Part of the interface: phones of other makers rely on it. */
const STATUS: Readonly<Record<string, number>> = {
  "no-such-entry": 404,
  "no-such-track": 404,
  "not-yours": 403,
  "host-only": 403,
  "voting-off": 403,
  "downvotes-off": 403,
  "requests-closed": 403,
  "not-on-list": 403,
  "already-queued": 409,
  "played-recently": 409,
  "not-new": 409,
  "forbidden-word": 403,
  "track-too-long": 403,
  "queue-full": 429,
  "too-many-waiting": 429,
  "too-many-requests": 429,
  "too-many-votes": 429,
  "nothing-playing": 409,
  "nothing-to-play": 409,
  "no-previous": 409,
  "not-seekable": 409,
  "guest-muted": 403,
  "guest-banned": 403,
  "no-such-guest": 404,
  "bad-name": 400,
  "name-taken": 409,
  "hashtags-off": 403,
  "bad-hashtag": 400,
  "too-many-hashtags": 429,
  "no-such-hashtag": 404,
};

describe("a refusal", () => {
  it.each(refusalCodes)("%s is told with its status, its code and a sentence", async (code) => {
    const response = refusalProblem({ code: code as RefusalCode }, 0);
    const body = Problem.strict().parse(await response.clone().json());

    expect(response.status).toBe(STATUS[code]);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toEqual(body);
    expect(body).toMatchObject({ status: STATUS[code], code, type: `urn:rumpus:problem:${code}` });
    expect(body.detail).toMatch(/^[A-Z].*[.)]$/);
  });

  it("says when to try again, in the head and in the body", async () => {
    const response = refusalProblem({ code: "too-many-votes", retryAtMs: 12_001 }, 10_000);

    expect(response.headers.get("retry-after")).toBe("3");
    expect(await response.json()).toMatchObject({ retryAfterSec: 3 });
  });

  it("says at least a second, also when the time is just over", () => {
    const response = refusalProblem({ code: "too-many-votes", retryAtMs: 9000 }, 10_000);

    expect(response.headers.get("retry-after")).toBe("1");
  });

  it("names the entry that stands in the way", async () => {
    const response = refusalProblem({ code: "already-queued", entryId: "e1" }, 0);

    expect(await response.json()).toMatchObject({ entryId: "e1" });
  });
});

it.each([
  ["storage-full", 507],
  ["storage-readonly", 503],
  ["storage-failed", 503],
] as const)("a disk that takes nothing is told as %s", (code, status) => {
  expect(problem(code).status).toBe(status);
});
