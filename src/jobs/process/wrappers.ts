import { execFile } from "node:child_process";

const WRAPPERS: readonly (readonly string[])[] = [
  ["nice", "-n", "10"],
  ["ionice", "-c", "3"],
  // The kernel kills the job when the daemon dies, however it dies.
  ["setpriv", "--pdeathsig", "KILL"],
];

const doesWork = ([program = "", ...args]: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    execFile(program, [...args, "true"], { timeout: 5000 }, (error) => resolve(!error));
  });

let found: Promise<readonly string[]> | undefined;

/** What stands before the command of a job: each is tried once, as a container may forbid what is installed. */
export const findWrappers = (): Promise<readonly string[]> => {
  found ??= Promise.all(WRAPPERS.map(doesWork)).then((works) =>
    WRAPPERS.filter((_, at) => works[at]).flat(),
  );
  return found;
};
