import { describe, expect, it } from "vitest";
import { defaultShow, type ShowSetting } from "../../ports/lights.ts";
import { programs } from "../../testing/a-light-desk.ts";
import type { ShowPatch } from "../light-desk.ts";
import { changeShow } from "./change-show.ts";

const change = (patch: ShowPatch, show: ShowSetting = defaultShow) =>
  changeShow(show, patch, programs);

const changed = (patch: ShowPatch, show?: ShowSetting): ShowSetting => {
  const result = change(patch, show);
  if (!result.ok) throw new Error(result.detail);
  return result.value;
};

describe("the host", () => {
  it("changes one thing and leaves the rest", () => {
    expect(changed({ blackout: true })).toEqual({ ...defaultShow, blackout: true });
  });

  it("turns a knob of the program that is set", () => {
    const once = changed({ params: { decay: 0.5 } });
    const twice = changed({ params: { every: 2 } }, once);

    expect(twice.params).toEqual({ pulse: { decay: 0.5, every: 2 } });
  });

  it("turns a knob of the program that is chosen with it, and finds the old one as it was", () => {
    const show = changed({ params: { decay: 0.5 } });

    const other = changed({ program: "glow", params: { depth: 1 } }, show);

    expect(other.program).toBe("glow");
    expect(other.params).toEqual({ pulse: { decay: 0.5 }, glow: { depth: 1 } });
  });

  it.each([
    [{ program: "disco" }, "no-such-program", "disco"],
    [{ params: { depth: 1 } }, "no-such-param", "depth"],
    [{ params: { constructor: 1 } }, "no-such-param", "constructor"],
    [{ params: { decay: 2.01 } }, "param-out-of-range", "decay: from 0 to 2 s"],
    [{ params: { decay: -0.1 } }, "param-out-of-range", "decay: from 0 to 2 s"],
    [{ params: { decay: Number.NaN } }, "param-out-of-range", "decay"],
    [{ program: "strobe" }, "strobe-off", "Allow"],
  ])("cannot ask for %j: %s", (patch, code, words) => {
    const result = change(patch);

    expect(result).toMatchObject({ ok: false, code, detail: expect.stringContaining(words) });
  });

  it("may set a parameter to either end of its range", () => {
    expect(changed({ params: { decay: 0, every: 8 } }).params).toEqual({
      pulse: { decay: 0, every: 8 },
    });
  });

  it("allows the strobe and switches it on in one go", () => {
    expect(changed({ program: "strobe", allowStrobe: true }).program).toBe("strobe");
  });

  it("can always forbid the strobe, also while it flashes", () => {
    const flashing = changed({ program: "strobe", allowStrobe: true });

    expect(changed({ allowStrobe: false }, flashing)).toMatchObject({
      allowStrobe: false,
      program: "pulse",
    });
  });
});
