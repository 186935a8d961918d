import { defineConfig } from "vitest/config";

/** Pure rules, which leave nothing behind: their files share a worker, and start ten times sooner. */
const RULES = [
  "src/{domain,lib}/**/*.test.ts",
  "src/lights/{colour,engine,features,geometry,outputs,programs}/**/*.test.ts",
  "web/**/*.test.{ts,tsx}",
];

export default defineConfig({
  test: {
    // Real daemons, players and browsers: on a busy Pi-sized machine they need their time.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "rules", include: RULES, isolate: false } },
      {
        extends: true,
        test: { name: "parts", include: ["src/**/*.test.ts"], exclude: RULES },
      },
    ],
  },
});
