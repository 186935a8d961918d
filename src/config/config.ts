import { parseArgs } from "node:util";
import * as z from "zod";
import { failed, ok, type Result } from "../lib/result.ts";

/** What is fixed at start. What the host changes live is in the party's settings. */
export interface Config {
  readonly port: number;
  /** Address to listen on; all by default, for the phones. */
  readonly address: string;
  readonly dataFolder: string;
  readonly musicFolders: readonly string[];
  readonly hostPin: string | undefined;
  /** Fill an empty library with the demo songs. */
  readonly isDemo: boolean;
  /** Names besides our own under which browsers may reach the party. */
  readonly hostNames: readonly string[];
  /** mpv's `--ao`, or "auto". */
  readonly audioOutput: string;
  /** The machine is the party's own: the host may switch it off. */
  readonly isAppliance: boolean;
  /** Let mpv play on when the daemon is stopped. */
  readonly leavePlaying: boolean;
  /** For measuring: waits after every write, as a slow memory card does. */
  readonly commitDelayMs: number;
  /** For showing what FULL is good for. */
  readonly synchronous: "FULL" | "NORMAL";
}

const FLAGS = {
  port: { type: "string" },
  address: { type: "string" },
  data: { type: "string" },
  music: { type: "string", multiple: true },
  "host-pin": { type: "string" },
  "host-name": { type: "string", multiple: true },
  "audio-output": { type: "string" },
  demo: { type: "boolean" },
  "leave-playing": { type: "boolean" },
  appliance: { type: "boolean" },
  help: { type: "boolean" },
} as const;

export const USAGE = `Usage: scripts/start [options]
  --port N            port to listen on (RUMPUS_PORT, 8080)
  --data FOLDER       where the party is kept (RUMPUS_DATA, ./data)
  --music FOLDER      a folder with music; may be given more than once (RUMPUS_MUSIC, separated by ":")
  --host-pin PIN      the host's PIN, at least 4 characters (RUMPUS_HOST_PIN; else made at the first start).
                      Given, it counts again at every start, whatever the host chose on the page meanwhile
  --demo              fill an empty library with six demo songs
  --audio-output AO   mpv's --ao (RUMPUS_AUDIO_OUTPUT, auto)
  --host-name NAME    another name that guests may type (RUMPUS_HOST_NAMES, separated by ",")
  --address IP        address to listen on (RUMPUS_ADDRESS, all)
  --leave-playing     let the music play on when Rumpus is stopped
  --appliance         this machine is a party box and nothing else: with systemd, the host may reboot it
                      and switch it off (RUMPUS_APPLIANCE=1)
  --help              this text`;

const Settings = z.object({
  port: z
    .string()
    .regex(/^\d+$/, "not a number")
    .transform(Number)
    .pipe(z.number().int().min(0).max(65_535)),
  address: z.string().min(1),
  dataFolder: z.string().min(1),
  musicFolders: z.array(z.string().min(1)),
  hostPin: z.string().min(4).max(64).optional(),
  isDemo: z.boolean(),
  hostNames: z.array(z.string().min(1)),
  audioOutput: z.string().min(1),
  leavePlaying: z.boolean(),
  isAppliance: z.boolean(),
  commitDelayMs: z.coerce.number().min(0).max(10_000),
  synchronous: z.enum(["FULL", "NORMAL"]),
});

const FLAG_OF: Record<string, string> = {
  port: "--port (RUMPUS_PORT)",
  hostPin: "--host-pin (RUMPUS_HOST_PIN)",
  dataFolder: "--data (RUMPUS_DATA)",
  musicFolders: "--music (RUMPUS_MUSIC)",
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Flags win over the environment. The error is one line that says what to do. */
export const readConfig = (
  args: readonly string[],
  env: Environment,
): Result<Config, "usage" | "help"> => {
  let flags: ReturnType<typeof parseFlags>;
  try {
    flags = parseFlags(args);
  } catch (error) {
    return failed("usage", `${(error as Error).message.split("\n")[0]} (see --help)`);
  }
  if (flags.help) return failed("help", USAGE);
  const parsed = Settings.safeParse({ ...fromEnvironment(withoutEmpty(env)), ...fromFlags(flags) });
  if (parsed.success) return ok({ ...parsed.data, hostPin: parsed.data.hostPin });
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0] ?? "");
  return failed("usage", `${FLAG_OF[name] ?? name}: ${issue?.message} (see --help)`);
};

/** `RUMPUS_PORT=` in a unit file means: not set. */
const withoutEmpty = (env: Environment): Environment =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));

const fromEnvironment = (env: Environment) => ({
  port: env["RUMPUS_PORT"] ?? "8080",
  address: env["RUMPUS_ADDRESS"] ?? "::",
  dataFolder: env["RUMPUS_DATA"] ?? "./data",
  musicFolders: split(env["RUMPUS_MUSIC"], ":"),
  hostPin: env["RUMPUS_HOST_PIN"],
  isDemo: false,
  hostNames: split(env["RUMPUS_HOST_NAMES"], ","),
  audioOutput: env["RUMPUS_AUDIO_OUTPUT"] ?? "auto",
  leavePlaying: false,
  isAppliance: env["RUMPUS_APPLIANCE"] === "1",
  commitDelayMs: env["RUMPUS_TEST_COMMIT_DELAY_MS"] ?? 0,
  synchronous: env["RUMPUS_TEST_SYNCHRONOUS"] ?? "FULL",
});

/** Only what was given. */
const fromFlags = (flags: ReturnType<typeof parseFlags>) => {
  const given = {
    port: flags.port,
    address: flags.address,
    dataFolder: flags.data,
    musicFolders: flags.music,
    hostPin: flags["host-pin"],
    isDemo: flags.demo,
    hostNames: flags["host-name"],
    audioOutput: flags["audio-output"],
    leavePlaying: flags["leave-playing"],
    isAppliance: flags.appliance,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
};

const parseFlags = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: FLAGS, strict: true, allowPositionals: false }).values;

const split = (text: string | undefined, separator: string): string[] =>
  (text ?? "").split(separator).filter((part) => part !== "");
