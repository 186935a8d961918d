import { Power, PowerWish } from "../../protocol/box.ts";
import { json } from "../answer.ts";
import type { AddCall } from "../calls.ts";
import type { ApiDeps } from "../deps.ts";
import { problem } from "../problem.ts";
import { whenAnswered } from "../when-answered.ts";

/** Off and on again. */
export const addPowerCalls = (call: AddCall, { box, log }: Pick<ApiDeps, "box" | "log">): void => {
  const common = { path: "/power", tag: "box", isHostOnly: true } as const;
  const { power } = box;

  call(
    {
      ...common,
      method: "get",
      summary: "What this machine lets the host do",
      answers: { 200: Power },
    },
    (c) => json(c, { actions: power.actions() }),
  );

  call(
    {
      ...common,
      method: "post",
      summary:
        "Restarts Rumpus (the music goes on), or ends everything in order and the machine too",
      body: PowerWish,
      answers: { 202: Power },
    },
    (c, { body: { action } }) => {
      const actions = power.actions();
      if (!actions.includes(action)) return problem("no-such-action");
      log("info", `the host asks for: ${action}`);
      whenAnswered(c, () => power.press(action));
      return json(c, { actions }, 202);
    },
  );
};
