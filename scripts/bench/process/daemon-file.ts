import { existsSync, globSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const BUILT = "dist/daemon/main.js";
const SOURCE = "src/main.ts";

/** A build that is older than some source measures yesterday's daemon. */
const isFresh = (): boolean => {
  if (!existsSync(join(ROOT, BUILT))) return false;
  const builtMs = statSync(join(ROOT, BUILT)).mtimeMs;
  return globSync("src/**/*.{ts,sql}", { cwd: ROOT }).every(
    (path) => statSync(join(ROOT, path)).mtimeMs <= builtMs,
  );
};

/** What is measured: what runs on the card if it was built (`npm run build`), else the sources. */
export const DAEMON_FILE = process.env["RUMPUS_BENCH_DAEMON"] ?? (isFresh() ? BUILT : SOURCE);
