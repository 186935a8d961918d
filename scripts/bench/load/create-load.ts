import { fork } from "node:child_process";
import { once } from "node:events";
import { removeAtExit } from "../process/emergency.ts";
import type { FanoutOrder, FanoutResult } from "./fanout-load.ts";
import type { LoadOrder } from "./load.process.ts";
import type { RequestsOrder, RequestsResult } from "./requests-load.ts";

/** The guests, in a process of their own; one order at a time. */
export const createLoad = () => {
  const child = fork(new URL("./load.process.ts", import.meta.url), { execArgv: [] });
  const kill = (): void => void child.kill("SIGKILL");
  const forget = removeAtExit(kill);
  const run = async (order: LoadOrder): Promise<unknown> => {
    const answer = once(child, "message");
    child.send(order);
    const [result] = await answer;
    return result;
  };

  return {
    // The process answers each kind of order with its kind of result.
    requests: async (order: Omit<RequestsOrder, "kind">) =>
      (await run({ ...order, kind: "requests" })) as RequestsResult,
    fanout: async (order: Omit<FanoutOrder, "kind">) =>
      (await run({ ...order, kind: "fanout" })) as FanoutResult,
    stop: (): void => {
      kill();
      forget();
    },
  };
};

export type Load = ReturnType<typeof createLoad>;
