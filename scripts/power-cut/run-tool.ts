import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs a tool of the system; answers what it printed, or throws what it complained about. */
export const runTool = async (tool: string, ...args: readonly string[]): Promise<string> => {
  try {
    return (await run(tool, args)).stdout.trim();
  } catch (error) {
    const { stderr, stdout, message } = error as { stderr?: string; stdout?: string } & Error;
    const detail = `${stderr ?? ""} ${stdout ?? ""}`.trim() || message;
    throw new Error(`${tool} ${args.join(" ")}: ${detail}`, { cause: error });
  }
};
