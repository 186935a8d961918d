import { expect, it } from "vitest";
import { type HealthFacts, healthParts } from "../health.ts";

const well: HealthFacts = {
  storage: "ok",
  notice: undefined,
  deck: { state: "ok", output: "alsa" },
  isSilenceChosen: false,
  lights: { state: "ok", fixtures: {} },
  vitals: {
    freeBytes: 5e9,
    databaseBytes: 1e6,
    memory: { totalBytes: 1e9, availableBytes: 5e8 },
    celsius: 51,
  },
  library: { tracks: 12, folders: 1, foldersOffline: 0 },
  jobs: { running: 1, waiting: 0, lastFailed: undefined },
};

/** What the host is asked to do, by part. */
const todos = (more: Partial<HealthFacts>) =>
  Object.entries(healthParts({ ...well, ...more })).flatMap(([part, { todo, state }]) =>
    todo === undefined ? [] : [`${part} ${state}: ${todo}`],
  );

const vitals = (more: HealthFacts["vitals"]) => ({ vitals: { ...well.vitals, ...more } });
const failed = { jobId: "j", kind: "import", endedAtMs: 7 };

it("asks the host for nothing while all is well, and shows the figures", () => {
  expect(todos({})).toEqual([]);
  expect(healthParts(well)).toMatchObject({
    store: { freeBytes: 5e9, databaseBytes: 1e6 },
    library: { tracks: 12, folders: 1, foldersOffline: 0 },
    jobs: { running: 1, waiting: 0 },
    memory: { totalBytes: 1e9, availableBytes: 5e8 },
    temperature: { celsius: 51 },
  });
});

it.each<[string, Partial<HealthFacts>]>([
  ["store degraded: free-space", { storage: "storage-full" }],
  ["store degraded: check-card", { storage: "storage-readonly" }],
  ["store degraded: check-card", { storage: "storage-failed" }],
  ["store ok: free-space", vitals({ freeBytes: 1e8 })],
  ["player down: restart-player", { deck: { state: "down", reason: "mpv died" } }],
  ["player ok: plug-in-sound", { deck: { state: "ok", output: "null" } }],
  ["player ok: choose-sound", { deck: { state: "ok", output: "alsa", isOutputMissing: true } }],
  ["lights ok: check-lights", { lights: { state: "ok", fixtures: { Strip: "unplugged" } } }],
  ["lights down: restart-rumpus", { lights: { state: "down", fixtures: {} } }],
  ["library ok: add-music", { library: { tracks: 0, folders: 0, foldersOffline: 0 } }],
  ["library ok: plug-in-music", { library: { tracks: 4, folders: 2, foldersOffline: 1 } }],
  ["jobs ok: look-at-jobs", { jobs: { running: 0, waiting: 0, lastFailed: failed } }],
  ["memory ok: restart-rumpus", vitals({ memory: { totalBytes: 5e8, availableBytes: 2e7 } })],
  ["temperature ok: cool-down", vitals({ celsius: 82 })],
])("says what to do: %s", (todo, more) => {
  expect(todos(more)).toEqual([todo]);
});

it("asks for no loudspeaker where silence was chosen, and says that it was", () => {
  const silent = { deck: { state: "ok", output: "null" }, isSilenceChosen: true } as const;
  const { player } = healthParts({ ...well, ...silent });
  const away = { ...silent, deck: { ...silent.deck, isOutputMissing: true } };

  expect(player).toMatchObject({ state: "ok", output: "null" });
  expect([player?.todo, player?.reason]).toEqual([undefined, expect.stringContaining("asked for")]);
  expect(todos(away)).toEqual(["player ok: choose-sound"]);
});

it("tells in words what to plug in when nobody hears anything", () => {
  const { player } = healthParts({ ...well, deck: { state: "ok", output: "null" } });

  expect(player?.reason).toMatch(/^No sound device was found: .*Plug in/);
});

it("has no part that the machine does not tell of", () => {
  const parts = Object.keys(healthParts({ ...well, vitals: {} }));

  expect(parts).toEqual(["store", "player", "lights", "library", "jobs"]);
});
