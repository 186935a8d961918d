import { describe, expect, it } from "vitest";
import { parseCron } from "./schedule.ts";

const nextOf = (line: string, after: string): string | undefined => {
  const parsed = parseCron(line);
  if (!parsed.ok) throw new Error(parsed.detail);
  const atMs = parsed.value(new Date(after).getTime());
  return atMs === undefined ? undefined : new Date(atMs).toString().slice(0, 24);
};

describe("a cron line", () => {
  it("means the box's own time", () => {
    expect(nextOf("30 4 * * *", "2026-11-21T10:00:00")).toBe("Sun Nov 22 2026 04:30:00");
    expect(nextOf("0 7 * * 1", "2026-11-21T10:00:00")).toBe("Mon Nov 23 2026 07:00:00");
    expect(nextOf("15 */10 * * * *", "2026-11-21T10:00:16")).toBe("Sat Nov 21 2026 10:10:15");
  });

  it("names a time after the given one, never the same", () => {
    expect(nextOf("30 4 * * *", "2026-11-21T04:30:00")).toBe("Sun Nov 22 2026 04:30:00");
  });

  it("that is none is refused with words and an example", () => {
    for (const line of [
      "",
      "soon",
      "99 4 * * *",
      "* * * *",
      "0 0 31 2 *",
      "@daily",
      "*/10 * * * * *",
      "2030-01-01T00:00:00",
    ]) {
      const parsed = parseCron(line);
      expect(parsed, line).toMatchObject({ ok: false, code: "bad-cron" });
      if (!parsed.ok) expect(parsed.detail).toMatch(/30 4 \* \* \*/);
    }
  });
});
