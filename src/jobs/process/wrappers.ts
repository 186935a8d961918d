import { execFile } from "node:child_process";

type Wrapper = readonly string[];

const WRAPPERS: readonly Wrapper[] = [
  ["nice", "-n", "10"],
  ["ionice", "-c", "3"],
  // The kernel kills the job when the daemon dies, however it dies.
  ["setpriv", "--pdeathsig", "KILL"],
];
const ANSWERS_WITHIN_MS = 5000;

/** Undefined: it was too slow to say. */
const doesWork = (
  [program = "", ...args]: Wrapper,
  timeout: number,
): Promise<boolean | undefined> =>
  new Promise((resolve) => {
    execFile(program, [...args, "true"], { timeout }, (error) =>
      resolve(error?.killed ? undefined : !error),
    );
  });

/** Tries each once, as a container may forbid what is installed. Which were too slow, the next job tries again. */
export const createWrapperFinder = (wrappers: readonly Wrapper[], withinMs: number) => {
  const tried = new Map<Wrapper, Promise<boolean | undefined>>();

  const isUsable = async (wrapper: Wrapper): Promise<boolean> => {
    const trying = tried.get(wrapper) ?? doesWork(wrapper, withinMs);
    tried.set(wrapper, trying);
    const works = await trying;
    if (works === undefined && tried.get(wrapper) === trying) tried.delete(wrapper);
    return works === true;
  };

  return async (): Promise<readonly string[]> => {
    const areUsable = await Promise.all(wrappers.map(isUsable));
    return wrappers.filter((_, at) => areUsable[at]).flat();
  };
};

/** What stands before the command of a job. */
export const findWrappers = createWrapperFinder(WRAPPERS, ANSWERS_WITHIN_MS);
