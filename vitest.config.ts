import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "web/**/*.test.{ts,tsx}"],
    // Real daemons, players and browsers: on a busy Pi-sized machine they need their time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // One known race on a loaded machine (the player thread dies and a jump follows at once) shows in
    // a few runs of a hundred; a second failure in a row is a failure. Locally nothing is forgiven.
    retry: process.env["CI"] ? 1 : 0,
  },
});
