import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { failed, ok, type Result } from "../../src/lib/result.ts";
import { analyseTrack } from "../../src/lights/analysis/analyse-track.ts";

const USAGE = `Usage: scripts/analyse FILE
  Prints as JSON what is heard in a music file: durationSec, bpm, confidence, beats, downbeats,
  sections, drops (all times in seconds), loudnessLufs (EBU R 128) and peakDb.`;

/** What the caller can do about a file that cannot be heard. */
const TODO: Readonly<Record<string, string>> = {
  "no-ffmpeg": "install ffmpeg",
  "no-audio": "choose a file with sound in it",
  "too-long": "cut it into pieces",
};

/** One line for the person who called. */
const complain = (text: string): void => {
  process.stderr.write(`${text.replaceAll("\n", " ")}\n`);
  process.exitCode = 1;
};

const readFile = (args: readonly string[]): Result<string | undefined, "usage"> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" } },
    });
    if (values.help) return ok(undefined);
    const [file] = positionals;
    if (file !== undefined && positionals.length === 1) return ok(file);
    return failed("usage", "name one music file; scripts/analyse --help says how");
  } catch (error) {
    return failed("usage", `${error instanceof Error ? error.message : error}; try --help`);
  }
};

const analyse = async (file: string): Promise<void> => {
  const path = resolve(process.env["RUMPUS_CALLED_FROM"] || ".", file);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return complain(`${file} is no file: check its name`);
  const analysed = await analyseTrack({
    source: path,
    signal: new AbortController().signal,
    onGrown: () => Promise.resolve(),
    onComplaint: (text) => void process.stderr.write(`${file} ended early: ${text}\n`),
  });
  if (!analysed.ok) {
    const todo = TODO[analysed.code] ?? "try another copy of it";
    return complain(`${file} cannot be analysed (${analysed.detail}): ${todo}`);
  }
  process.stdout.write(`${JSON.stringify(analysed.value.summary, undefined, 2)}\n`);
};

const file = readFile(process.argv.slice(2));
if (!file.ok) complain(file.detail);
else if (file.value === undefined) process.stdout.write(`${USAGE}\n`);
else await analyse(file.value);
