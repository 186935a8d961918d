import type { MessagePort, Worker } from "node:worker_threads";
import { createBirpc } from "birpc";

type Calls = object;

/** The functions of `Remote` as promises. */
export type Called<Remote extends Calls> = {
  readonly [Name in keyof Remote]: Remote[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Awaited<Answer>>
    : never;
};

/** Answers calls that come through a port with the functions of `calls`. */
export const serveCalls = (port: MessagePort, calls: Calls): void => {
  createBirpc<object, Calls>(calls, {
    post: (message) => port.postMessage(message),
    on: (receive) => port.on("message", receive),
  });
};

/** Calls what a thread serves. A call never times out here: the caller knows how long is long. */
export const callThread = <Remote extends Calls>(worker: Worker | MessagePort): Called<Remote> => {
  const rpc = createBirpc<Record<string, (...args: unknown[]) => unknown>>(
    {},
    {
      post: (message) => worker.postMessage(message),
      on: (receive) => worker.on("message", receive),
      timeout: -1,
    },
  );
  const onEnd = (): void => rpc.$close(new Error("the thread ended"));
  worker.on("exit", onEnd);
  worker.on("close", onEnd);
  // The two sides were compiled against the same interface.
  return rpc as unknown as Called<Remote>;
};
