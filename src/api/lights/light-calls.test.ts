import { describe, expect, it } from "vitest";
import { createFakeLibrary } from "../../core/testing/fake-library.ts";
import { aTrack } from "../../domain/testing/a-track.ts";
import { Fixture, LightsView } from "../../protocol/lights.ts";
import { anApi } from "../testing/an-api.ts";

const theHost = async () => {
  const on = await anApi();
  return { ...on, host: await on.host() };
};

/** Every call of the lights, with a body that it takes. */
const CALLS = [
  ["GET", "/lights", undefined],
  ["PATCH", "/lights", { blackout: true }],
  ["POST", "/lights/fixtures", { kind: "preview" }],
  ["PATCH", "/lights/fixtures/x", { name: "Bar" }],
  ["DELETE", "/lights/fixtures/x", undefined],
  ["POST", "/lights/fixtures/x/test", { pattern: "white" }],
  ["GET", "/lights/wleds", undefined],
  ["GET", "/lights/beats/x", undefined],
  ["PUT", "/lights/beats/x", { tempo: 2 }],
  ["PUT", "/lights/calibration", { isOn: true }],
  ["GET", "/lights/preview", undefined],
] as const;

describe("the lights", () => {
  it.each(CALLS)("are the host's alone: %s %s", async (method, path, body) => {
    const { phone, lights } = await anApi();

    const answer = await phone().ask(method, path, body);

    expect(answer.status).toBe(403);
    expect(answer.body.code).toBe("host-only");
    expect(lights.calibrated).toEqual([]);
  });

  it.each(CALLS)("are in the description of the interface: %s %s", async (method, path) => {
    const { phone } = await anApi();
    const { paths } = (await phone().get("/openapi.json")).body;
    const named = path.replace("beats/x", "beats/{trackId}").replace("/x", "/{fixtureId}");

    const operation = paths[`/api/v1${named}`][method.toLowerCase()];

    expect(operation.tags).toEqual(["lights"]);
    expect(operation.summary).toMatch(/\w/);
  });

  it("say what they show and what there is to choose from", async () => {
    const { host } = await theHost();

    const { status, body } = await host.get("/lights");

    expect(status).toBe(200);
    expect(LightsView.strict().parse(body)).toEqual(body);
    expect(body).toMatchObject({
      ...{ program: "pulse", params: { decay: 1, every: 4 }, auto: true, blackout: false },
      fixtures: [{ name: "Screen", kind: "preview", state: "ok" }],
    });
    expect(body.programs.map(({ name }: { name: string }) => name)).toContain("glow");
  });

  it("change as the host says, and say what they are then", async () => {
    const { host, lights } = await theHost();

    const { status, body } = await host.ask("PATCH", "/lights", {
      ...{ program: "glow", params: { depth: 0.25 }, auto: false, palette: ["#ff8800"] },
      input: { kind: "capture", system: "alsa", device: "hw:1" },
    });

    expect(status).toBe(200);
    expect(body).toMatchObject({ program: "glow", params: { depth: 0.25 }, auto: false });
    expect(lights.show.applied().show).toMatchObject({
      palette: ["#ff8800"],
      input: { device: "hw:1" },
      master: 0.8,
    });
  });

  it.each([
    [{ program: "disco" }, 404, "no-such-program"],
    [{ params: { depth: 1 } }, 400, "no-such-param"],
    [{ params: { decay: 3 } }, 400, "param-out-of-range"],
    [{ program: "strobe" }, 409, "strobe-off"],
    [{ master: 1.1 }, 400, "bad-request"],
    [{ brightness: 1 }, 400, "bad-request"],
    [{ palette: ["red"] }, 400, "bad-request"],
  ])("do not become %j: %i %s", async (patch, status, code) => {
    const { host, lights } = await theHost();

    const answer = await host.ask("PATCH", "/lights", patch);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.body.detail).toMatch(/\w/);
    expect(lights.show.told).toEqual(["apply"]);
  });

  it("name the parameter and its range", async () => {
    const { host } = await theHost();

    const { body } = await host.ask("PATCH", "/lights", { params: { decay: 3 } });

    expect(body.detail).toBe("decay: from 0 to 2 s");
  });

  it("stay as they are when the card is full", async () => {
    const { host, lights } = await theHost();
    lights.store.setFault("storage-full");

    const answer = await host.ask("PATCH", "/lights", { blackout: true });

    expect(answer.status).toBe(507);
    expect(answer.headers.get("retry-after")).toBe("5");
    expect((await host.get("/lights")).body.blackout).toBe(false);
  });
});

describe("a fixture", () => {
  const wall = {
    ...{ kind: "wled", name: "Wall", host: "wall.local", port: 4049, hasAudioSync: true },
    geometry: { kind: "matrix", width: 16, height: 8 },
  };

  it("is added, changed, tested and taken away", async () => {
    const { host, lights } = await theHost();

    const added = await host.ask("POST", "/lights/fixtures", wall);
    expect(added.status).toBe(201);
    expect(Fixture.strict().parse(added.body)).toEqual(added.body);
    expect(added.body).toMatchObject({
      ...{ count: 128, leadMs: 20, host: "wall.local", hasAudioSync: true, state: "ok" },
      geometry: { isSerpentine: true },
    });
    const path = `/lights/fixtures/${added.body.fixtureId}`;

    const changed = await host.ask("PATCH", path, { host: "10.0.0.7", brightness: 0.5 });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ host: "10.0.0.7", port: 4049, brightness: 0.5 });
    expect((await host.ask("PATCH", path, { port: null })).body).not.toHaveProperty("port");
    expect((await host.ask("PATCH", path, { host: null })).body.code).toBe("bad-fixture");

    expect((await host.ask("POST", `${path}/test`, { pattern: "count" })).status).toBe(204);
    expect(lights.show.told.at(-1)).toBe(`test ${added.body.fixtureId} count 10`);

    expect((await host.ask("DELETE", path)).status).toBe(204);
    expect((await host.ask("DELETE", path)).body.code).toBe("no-such-fixture");
    expect((await host.get("/lights")).body.fixtures).toHaveLength(1);
  });

  it.each([
    [{ kind: "laser" }, 400, "bad-request"],
    [{ name: "Bar" }, 400, "bad-request"],
    [{ kind: "wled" }, 400, "bad-fixture"],
    [{ kind: "wled", host: "a b" }, 400, "bad-request"],
    [{ kind: "ws281x-spi", device: "/dev/sda" }, 400, "bad-request"],
    [{ kind: "ws281x", gpio: 11 }, 400, "bad-request"],
    [{ kind: "preview", count: 4097 }, 400, "bad-request"],
    [{ kind: "preview", fixtureId: "mine" }, 400, "bad-request"],
  ])("cannot be %j: %i %s", async (body, status, code) => {
    const { host } = await theHost();

    const answer = await host.ask("POST", "/lights/fixtures", body);

    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await host.get("/lights")).body.fixtures).toHaveLength(1);
  });

  it("that is out of reach is told with the reason, and /health stays well", async () => {
    const { host, lights } = await theHost();
    const [screen] = lights.desk.view().fixtures;

    const reason = "no answer from wall.local";
    lights.show.setFixture(screen?.fixtureId ?? "", {
      ...{ state: "unavailable", reason, currentMa: 0 },
    });

    expect((await host.get("/lights")).body.fixtures).toMatchObject([
      { state: "unavailable", reason },
    ]);
    const health = await host.get("/health");
    expect(health.status).toBe(200);
    expect(health.body.parts.lights).toEqual({
      state: "ok",
      todo: "check-lights",
      fixtures: { Screen: reason },
    });
  });
});

it("lights whose thread died make the box ill", async () => {
  const { phone, lights } = await anApi();
  lights.show.setHealth({ state: "down", reason: "it died" });

  const health = await phone().get("/health");

  expect(health.status).toBe(503);
  expect(health.body.parts.lights).toMatchObject({ state: "down", reason: "it died" });
});

describe("the beats of a song", () => {
  const aHost = async () => {
    const on = await anApi({ library: createFakeLibrary(aTrack("song")) });
    return await on.host();
  };

  it("are corrected step by step", async () => {
    const host = await aHost();
    const path = "/lights/beats/song";

    expect((await host.get(path)).body).toEqual({
      ...{ trackId: "song", tempo: 1, shiftMs: 0, downbeatShift: 0 },
    });
    await host.ask("PUT", path, { tempo: 2 });
    const { status, body } = await host.ask("PUT", path, { shiftMs: -20, downbeatShift: 1 });

    expect(status).toBe(200);
    expect(body).toEqual({ trackId: "song", tempo: 2, shiftMs: -20, downbeatShift: 1 });
    expect((await host.get(path)).body).toEqual(body);
  });

  it("cannot be those of a song that is not there", async () => {
    const host = await aHost();

    expect((await host.get("/lights/beats/other")).body.code).toBe("no-such-track");
    expect((await host.ask("PUT", "/lights/beats/other", { tempo: 2 })).status).toBe(404);
  });

  it("cannot run three times as fast", async () => {
    const host = await aHost();

    expect((await host.ask("PUT", "/lights/beats/song", { tempo: 3 })).status).toBe(400);
  });
});

it("the host looks for WLEDs and finds none on an empty network", async () => {
  const { host } = await theHost();

  expect((await host.get("/lights/wleds")).body).toEqual({ items: [] });
});

it("clicks and flashes are switched on", async () => {
  const { host, lights } = await theHost();

  const { status, body } = await host.ask("PUT", "/lights/calibration", { isOn: true });

  expect([status, body, lights.calibrated]).toEqual([200, { isOn: true }, [true]]);
});

it("the preview's address says that it wants an upgrade", async () => {
  const { host } = await theHost();

  const answer = await host.get("/lights/preview");

  expect([answer.status, answer.body.code]).toEqual([426, "upgrade-needed"]);
  expect(answer.headers.get("upgrade")).toBe("websocket");
});

it("the preview is described in words and by the form of its messages", async () => {
  const { phone } = await anApi();

  const { paths } = (await phone().get("/openapi.json")).body;

  const told = paths["/api/v1/lights/preview"].get.responses["101"];
  expect(told.description).toMatch(/WebSocket.*layout.*status.*Binary/s);
  expect(JSON.stringify(told.content["application/json"].schema)).toContain("framesPerSec");
});
