import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { JobError } from "../../src/lib/job-child/job-error.ts";

/** Something that the person at the keyboard can mend. */
export class Complaint extends Error {}

export interface Wish {
  readonly dataFolder: string;
  /** As it was given, seen from where the person stands. */
  readonly file: string | undefined;
  /** Where the person stands. */
  readonly folder: string;
}

/** Undefined: the usage was asked for. */
export const readWish = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Wish | undefined => {
  const options = { data: { type: "string" }, help: { type: "boolean" } } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Complaint(`${(error as Error).message.split("\n")[0]} (see --help)`, {
      cause: error,
    });
  }
  const { values, positionals } = parsed;
  if (values.help) return undefined;
  if (positionals.length > 1) throw new Complaint("name one file (see --help)");
  const folder = env["RUMPUS_CALLED_FROM"] || process.cwd();
  const [file] = positionals;
  return {
    // As scripts/start does it: both mean the same folder.
    dataFolder: resolve(values.data || env["RUMPUS_DATA"] || "./data"),
    file: file === undefined ? undefined : resolve(folder, file),
    folder,
  };
};

/** Answers one line for the person; what is theirs to mend is one line as well. */
export const run = async (
  usage: string,
  act: (wish: Wish, signal: AbortSignal) => Promise<string>,
): Promise<void> => {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => stopping.abort());
  }
  try {
    const wish = readWish(process.argv.slice(2), process.env);
    const line = wish ? await act(wish, stopping.signal) : usage;
    process.stdout.write(`${line}\n`);
  } catch (error) {
    const text = stopping.signal.aborted ? "stopped; nothing was changed" : complaintOf(error);
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  }
};

const complaintOf = (error: unknown): string => {
  if (error instanceof Complaint) return error.message;
  if (!(error instanceof JobError)) return error instanceof Error ? `${error.stack}` : `${error}`;
  const { detail, todo } = error.failure;
  return todo === undefined ? detail : `${detail}: ${todo}`;
};

/** "1234 songs, 56 plays, 3 playlists, 40 guests" */
export const describeCounts = (counts: Readonly<Record<string, number>>): string =>
  [
    `${counts["tracks"] ?? 0} songs`,
    `${counts["plays"] ?? 0} plays`,
    `${counts["playlists"] ?? 0} playlists`,
    `${counts["guests"] ?? 0} guests`,
  ].join(", ");
