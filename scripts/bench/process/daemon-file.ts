import { existsSync, globSync, readFileSync, statSync } from "node:fs";
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

const START = readFileSync(join(ROOT, "scripts/start"), "utf8");

/** How scripts/start runs Node; what is measured is what people run. */
export const NODE_FLAGS = (/^exec node (.*) dist\/daemon/m.exec(START)?.[1] ?? "").split(" ");
export const NODE_ENV = Object.fromEntries(
  [...START.matchAll(/^export (\w+)=(\S+)$/gm)].map(([, name = "", value = ""]) => [name, value]),
);
