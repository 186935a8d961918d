import { describe, expect, it } from "vitest";
import { nextClockOffset, positionAt } from "./server-clock.ts";

describe("nextClockOffset", () => {
  it("believes the sample that came through the Wi-Fi fastest", () => {
    const known = [900, 980, 400].reduce<number | undefined>(nextClockOffset, undefined);

    expect(known).toBe(980);
  });

  it("starts anew when the Pi's clock jumps", () => {
    expect(nextClockOffset(1_000_000, 500)).toBe(500);
  });
});

describe("positionAt", () => {
  const song = { positionMs: 10_000, positionAtMs: 1_000 };

  it("moves on while the song plays", () => {
    expect(positionAt({ ...song, state: "playing" }, 4_000)).toBe(13_000);
  });

  it("stands still while it is paused", () => {
    expect(positionAt({ ...song, state: "paused" }, 4_000)).toBe(10_000);
  });
});
