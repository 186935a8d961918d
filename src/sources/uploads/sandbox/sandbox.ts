import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What a program that handles a stranger's file may see and do. */
export interface Permits {
  /** Files and folders that it may read, besides the system's programs. */
  readonly readable: readonly string[];
  /** One folder that it may write to. */
  readonly writable?: string;
  readonly cpuSec: number;
  readonly fileBytesMax: number;
}

/** Puts a program behind what this box has of locks. */
export interface Sandbox {
  readonly isTight: boolean;
  wrap(program: string, args: readonly string[], permits: Permits): readonly string[];
}

/** Programs and libraries of the system, a device folder with nothing in it, an empty /tmp, no network. */
const CAGE = [
  ...["--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL", "--clearenv"],
  ...["--setenv", "PATH", "/usr/bin:/bin", "--setenv", "LANG", "C.UTF-8"],
  ...["--ro-bind", "/usr", "/usr"],
  ...["/bin", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/alternatives"].flatMap((path) => [
    "--ro-bind-try",
    path,
    path,
  ]),
  ...["--dev", "/dev", "--tmpfs", "/tmp", "--chdir", "/"],
] as const;

/** Looks what is installed and whether the kernel lets it work: in many containers bwrap may not. */
export const findSandbox = async (): Promise<Sandbox> => {
  const [bwrap, prlimit, setpriv] = ["bwrap", "prlimit", "setpriv"].map(findProgram);
  const isTight = bwrap !== undefined && (await works(bwrap, [...CAGE, "--", "/usr/bin/true"]));

  return {
    isTight,
    wrap: (program, args, permits) => [
      ...(prlimit ? [prlimit, ...limitsOf(permits), "--"] : []),
      ...(isTight
        ? [bwrap, ...CAGE, ...bindsOf(permits), "--"]
        : setpriv
          ? [setpriv, "--pdeathsig", "KILL", "--no-new-privs", "--"]
          : []),
      program,
      ...args,
    ],
  };
};

export const findProgram = (name: string): string | undefined =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => path.startsWith("/") && existsSync(path));

const works = (program: string, args: readonly string[]): Promise<boolean> =>
  run(program, [...args], { timeout: 5000 }).then(
    () => true,
    () => false,
  );

const limitsOf = ({ cpuSec, fileBytesMax }: Permits): readonly string[] => [
  `--cpu=${cpuSec}`,
  `--fsize=${fileBytesMax}`,
  "--core=0",
  "--nofile=256",
];

const bindsOf = ({ readable, writable }: Permits): readonly string[] => [
  ...readable.flatMap((path) => ["--ro-bind", path, path]),
  ...(writable === undefined ? [] : ["--bind", writable, writable]),
];
