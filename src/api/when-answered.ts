import type { ApiContext } from "./context.ts";

/** Whoever stops the server before the answer is out leaves the host in the dark. */
export const whenAnswered = (c: ApiContext, act: () => void): void => {
  const outgoing = c.env?.outgoing;
  if (outgoing && !outgoing.destroyed) outgoing.once("close", act);
  else setImmediate(act);
};
