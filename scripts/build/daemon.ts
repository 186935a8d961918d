import { globSync } from "node:fs";
import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OUT = join(ROOT, "dist/daemon");

/** Every process and thread of the daemon, and what plugins import; each becomes one file. */
const findEntries = (): string[] => [
  "src/main.ts",
  "src/jobs/plugins/rumpus-plugin.ts",
  ...globSync("src/**/*.{worker,job,helper}.ts", { cwd: ROOT, exclude: ["**/testing/**"] }),
];

/**
 * One file an entry: the sources run as they are, but a thread that strips types for itself costs
 * 30 MB and a slow card reads one file faster than three hundred.
 */
export const buildDaemon = async (): Promise<void> => {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  await build({
    entryPoints: findEntries(),
    absWorkingDir: ROOT,
    outdir: OUT,
    entryNames: "[name]",
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node24",
    // They bring machine code, which no bundle holds.
    external: ["better-sqlite3", "sharp", "spi-device", "rpi-ws281x-native"],
    // Packages of the old kind ask for node: modules with require.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    legalComments: "none",
    // V8 keeps the text of every script in memory, in every thread.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: "warning",
  });
  await cp(join(ROOT, "src/store/migrations"), join(OUT, "migrations"), { recursive: true });
};
