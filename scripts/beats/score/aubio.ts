import { run } from "../sets/run.ts";

/** Beats as aubio finds them: the baseline. Seconds. */
export const aubioBeats = async (file: string): Promise<readonly number[]> => {
  const text = await run("aubiotrack", ["-i", file]);
  return text
    .split("\n")
    .map((line) => Number.parseFloat(line))
    .filter((sec) => Number.isFinite(sec));
};
