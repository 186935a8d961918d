import { describe, expect, it } from "vitest";
import { defaultShow } from "../../core/ports/lights.ts";
import type { LightRows } from "./light-writer.ts";
import { readLights } from "./read-lights.ts";

/** Rows as somebody else wrote them. */
const read = (show: string, fixtures: Readonly<Record<string, string>>, more = {}) => {
  const logged: string[] = [];
  const rows: LightRows = {
    show,
    fixtures: Object.entries(fixtures).map(([fixtureId, setting]) => ({ fixtureId, setting })),
    corrections: [],
    ...more,
  };
  return { ...readLights(rows, (level, line) => logged.push(`${level}: ${line}`)), logged };
};

describe("settings of the lights that an older version, or a damaged card, left behind", () => {
  it("are filled up where fields are missing, without a word", () => {
    const { show, fixtures, logged } = read('{"program": "fire", "auto": false}', {
      old: '{"kind": "wled", "address": {"host": "10.0.0.7"}}',
    });

    expect(show).toEqual({ ...defaultShow, program: "fire", auto: false });
    expect(fixtures).toMatchObject([
      { fixtureId: "old", kind: "wled", count: 60, leadMs: 20, address: { host: "10.0.0.7" } },
    ]);
    expect(logged).toEqual([]);
  });

  it("lose the fields that make no sense, and say so", () => {
    const { show, fixtures, logged } = read('{"master": 7, "blackout": true}', {
      wall: `{"kind": "sacn", "zone": 3, "count": 5, "address": {"universe": 3, "port": -1},
              "geometry": {"kind": "matrix", "width": 4, "height": 2}}`,
    });

    expect(show).toEqual({ ...defaultShow, blackout: true });
    expect(fixtures).toMatchObject([{ zone: "room", count: 8, address: { universe: 3 } }]);
    expect(logged).toEqual([
      "warn: stored lights: “master” of the show cannot be read",
      "warn: stored lights: “port” of fixture wall cannot be read",
      "warn: stored lights: “zone” of fixture wall cannot be read",
    ]);
  });

  it("never bring back an input that could run commands", () => {
    const device = "file:'|reboot',raw";
    const input = { kind: "capture", system: "alsa", device };

    const { show, logged } = read(JSON.stringify({ input, master: 0.5 }), {});

    expect(show).toEqual({ ...defaultShow, master: 0.5 });
    expect(logged).toEqual(["warn: stored lights: “input” of the show cannot be read"]);
  });

  it("never keep the box from starting", () => {
    const { show, fixtures, corrections, logged } = read(
      "rubbish",
      { one: '{"kind": "laser"}', two: "[", three: '{"kind": "preview", "address": 7}' },
      {
        corrections: [
          { trackId: "a", correction: '{"tempo": 3}' },
          { trackId: "b", correction: "null" },
        ],
      },
    );

    expect(show).toEqual(defaultShow);
    expect(fixtures.map(({ fixtureId }) => fixtureId)).toEqual(["three"]);
    expect(corrections).toEqual(new Map());
    expect(logged).toHaveLength(5);
  });
});
