import { expect, it } from "vitest";
import { createFakeSecrets } from "../../../core/testing/fake-secrets.ts";
import { createPasses, loadPassKey, newPassKey } from "./passes.ts";

const TOKEN = "AAECAwQFBgcICQoLDA0ODw";

it("opens what it has sealed, and shows nothing of the secret", () => {
  const passes = createPasses(newPassKey(), () => 1000);

  const pass = passes.seal(TOKEN);

  expect(passes.open(pass)).toBe(TOKEN);
  expect(pass).not.toContain(TOKEN.slice(0, 8));
  expect(passes.seal(TOKEN)).not.toBe(pass);
});

it("opens nothing after twelve hours", () => {
  let nowMs = 1000;
  const passes = createPasses(newPassKey(), () => nowMs);
  const pass = passes.seal(TOKEN);

  nowMs += 12 * 3_600_000;
  expect(passes.open(pass)).toBe(TOKEN);
  nowMs += 1;
  expect(passes.open(pass)).toBeUndefined();
});

it("opens nothing that was changed, made up, or sealed by another box", () => {
  const passes = createPasses(newPassKey(), () => 1000);
  const pass = passes.seal(TOKEN);
  const changed = [0, 20, 50].map(
    (at) => pass.slice(0, at) + (pass[at] === "A" ? "B" : "A") + pass.slice(at + 1),
  );
  const foreign = createPasses(newPassKey(), () => 1000).seal(TOKEN);

  for (const bad of [...changed, foreign, "", "x", "A".repeat(67), undefined])
    expect(passes.open(bad)).toBeUndefined();
});

it("keeps its key over a restart", async () => {
  const secrets = createFakeSecrets();
  const pass = createPasses(await loadPassKey(secrets), () => 0).seal(TOKEN);

  expect(createPasses(await loadPassKey(secrets), () => 0).open(pass)).toBe(TOKEN);
});

it("has a key even if the disk takes none", async () => {
  const secrets = { ...createFakeSecrets(), putSecret: () => Promise.reject(new Error("full")) };

  expect(await loadPassKey(secrets)).toHaveLength(32);
});
