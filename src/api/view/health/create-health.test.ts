import { expect, it } from "vitest";
import { aRun } from "../../../core/testing/a-run.ts";
import { aStage } from "../../../core/testing/a-stage.ts";
import { createFakeCollection } from "../../../core/testing/fake-collection.ts";
import { createFakePlayer } from "../../../core/testing/fake-player.ts";
import { createHealth, type HealthDeps } from "./create-health.ts";

const aHealth = async (more: Partial<HealthDeps> = {}) => {
  const { stage, environment } = await aStage();
  const player = createFakePlayer();
  const looks = { count: 0 };
  const health = createHealth({
    stage,
    player,
    lights: { health: () => ({ state: "ok", fixtures: {} }) },
    collection: createFakeCollection(),
    jobs: { runs: () => Promise.resolve({ items: [] }) },
    vitals: () => {
      looks.count += 1;
      return Promise.resolve({ celsius: 40 + looks.count });
    },
    notice: undefined,
    isSilenceChosen: false,
    ...more,
  });
  return { health, environment, player, looks };
};

it("asks sensors and disks once for all who ask within five seconds, but the player each time", async () => {
  const { health, environment, player, looks } = await aHealth();

  await Promise.all([health(), health(), health()]);
  player.setHealth({ state: "down", reason: "mpv died" });
  const early = await health();
  environment.wait(5001);
  const late = await health();

  expect(early["player"]).toMatchObject({ state: "down" });
  expect([early["temperature"], late["temperature"]]).toMatchObject([
    { celsius: 41 },
    { celsius: 42 },
  ]);
  expect(looks.count).toBe(2);
});

it("still tells of all other parts when one cannot tell", async () => {
  const no = () => Promise.reject(new Error("no"));
  const { health } = await aHealth({
    vitals: no,
    jobs: { runs: no },
    collection: { folders: no },
  });

  expect(Object.keys(await health())).toEqual(["store", "player", "lights", "library", "jobs"]);
});

it("names the newest failure until the same work has succeeded", async () => {
  const items = [
    aRun("b", { kind: "backup", state: "failed", queuedAt: 5, endedAt: 1_700_000_000_000 }),
    aRun("i2", { kind: "import", state: "succeeded", queuedAt: 4 }),
    aRun("i1", { kind: "import", state: "failed", queuedAt: 3, endedAt: 1_700_000_000_000 }),
  ];
  const jobs = (from: number) => ({ runs: () => Promise.resolve({ items: items.slice(from) }) });

  const { health: both } = await aHealth({ jobs: jobs(0) });
  const { health: mended } = await aHealth({ jobs: jobs(1) });

  expect((await both())["jobs"]).toMatchObject({
    todo: "look-at-jobs",
    lastFailed: { jobId: "b", kind: "backup" },
  });
  expect((await mended())["jobs"]?.todo).toBeUndefined();
});
