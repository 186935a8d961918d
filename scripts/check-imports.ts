import { spawnSync } from "node:child_process";

/** With a TypeScript that it does not know dependency-cruiser sees no module, and passes. */
const MODULES_AT_LEAST = 100;

const { stdout, status } = spawnSync(
  "node_modules/.bin/depcruise",
  ["src", "web", "--config", ".dependency-cruiser.cjs"],
  { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
);
process.stdout.write(stdout);
const cruised = Number(/(\d+) modules/.exec(stdout)?.[1] ?? 0);
if (cruised < MODULES_AT_LEAST) {
  process.stderr.write(`the import check saw only ${cruised} modules\n`);
  process.exit(1);
}
process.exit(status ?? 1);
