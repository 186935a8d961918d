import { type ChildProcess, fork } from "node:child_process";
import { childEnvironment } from "./child-environment.ts";
import type { Order } from "./converse.ts";
import { stepBack } from "./step-back.ts";

/** Forks a job's process through `wrappers`; in a group of its own, so that all of it can be killed. */
export const launch = (order: Order, wrappers: readonly string[]): ChildProcess => {
  const [program = process.execPath, ...args] = [
    ...wrappers,
    process.execPath,
    `--max-old-space-size=${Math.round(order.memoryLimitMb)}`,
    ...(order.nodeArguments ?? []),
  ];
  const child = fork(order.script, [], {
    execPath: program,
    execArgv: args,
    env: childEnvironment(process.env),
    serialization: "json",
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: true,
  });
  stepBack(child.pid);
  return child;
};
