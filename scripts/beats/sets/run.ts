import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Runs a program to its end and returns what it printed; throws with its complaints if it fails. */
export const run = async (
  program: string,
  args: readonly string[],
  cwd?: string,
): Promise<string> => {
  const { stdout } = await execute(program, args, { cwd, maxBuffer: 2 ** 26 });
  return stdout;
};
