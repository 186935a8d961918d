import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Permits, Sandbox } from "./sandbox.ts";

export interface LockedScript {
  readonly script: URL;
  readonly args: readonly string[];
  readonly readable: readonly string[];
  readonly writable?: string;
  /** Only for what needs machine code: it escapes Node's own permissions, not the sandbox. */
  readonly hasAddons?: boolean;
  readonly memoryMb: number;
}

const CPU_SEC = 60;
/** No thumbnail is larger; what writes more is up to something. */
const FILE_BYTES_MAX = 8_000_000;

/** The command that runs a script of ours where it sees only what it is given: by Node and by the sandbox. */
export const lockedNode = (sandbox: Sandbox, order: LockedScript): readonly string[] => {
  const script = fileURLToPath(order.script);
  const code = ownCode(script);
  const permits: Permits = {
    readable: [process.execPath, ...code, ...order.readable],
    ...(order.writable === undefined ? {} : { writable: order.writable }),
    cpuSec: CPU_SEC,
    fileBytesMax: order.writable === undefined ? 0 : FILE_BYTES_MAX,
  };
  const args = [
    "--permission",
    ...[...code, ...order.readable, ...(order.writable === undefined ? [] : [order.writable])].map(
      (path) => `--allow-fs-read=${path}`,
    ),
    ...(order.writable === undefined ? [] : [`--allow-fs-write=${order.writable}`]),
    ...(order.hasAddons ? ["--allow-addons"] : []),
    `--max-old-space-size=${order.memoryMb}`,
    "--disable-warning=SecurityWarning",
    script,
    ...order.args,
  ];
  return sandbox.wrap(process.execPath, args, permits);
};

/** What our scripts are made of: the sources or the bundle, and the packages. */
const ownCode = (script: string): readonly string[] => {
  const root = rootAbove(dirname(script));
  const own = script.endsWith(".ts") ? join(root, "src") : dirname(script);
  return [own, join(root, "package.json"), join(root, "node_modules")].filter(existsSync);
};

const rootAbove = (folder: string): string => {
  if (existsSync(join(folder, "node_modules"))) return folder;
  const above = dirname(folder);
  return above === folder ? folder : rootAbove(above);
};
