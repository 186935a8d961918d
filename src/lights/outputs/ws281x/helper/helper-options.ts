import { parseArgs } from "node:util";

export interface HelperOptions {
  readonly socketPath: string;
  /** Frames go to this file or pipe instead of the strip. */
  readonly simulatePath: string | undefined;
  /** Ends when its standard input does: whoever started it is gone then. */
  readonly isChild: boolean;
}

/** `--socket PATH [--simulate PATH] [--child]`. Throws for anything else. */
export const readHelperOptions = (args: readonly string[]): HelperOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      socket: { type: "string" },
      simulate: { type: "string" },
      child: { type: "boolean", default: false },
    },
  });
  if (values.socket === undefined) throw new Error("--socket PATH is missing");
  return { socketPath: values.socket, simulatePath: values.simulate, isChild: values.child };
};
