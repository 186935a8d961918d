import type { OutputDeps, OutputState } from "../output.ts";

/** Holds an output's state and tells about changes only. */
export interface StateKeeper {
  now(): OutputState;
  ok(): void;
  /** `reason` says what is wrong and what to do, for the host. */
  unavailable(reason: string): void;
  /** Nothing is told any more: what is being taken down has nothing to complain about. */
  close(): void;
}

export const createStateKeeper = ({
  setting,
  onState,
  log,
}: Pick<OutputDeps, "setting" | "onState" | "log">): StateKeeper => {
  let state: OutputState = { kind: "starting" };
  let isClosed = false;
  const change = (next: OutputState): void => {
    if (isClosed) return;
    state = next;
    onState(next);
  };
  return {
    now: () => state,
    ok: () => {
      if (state.kind === "ok") return;
      if (state.kind === "unavailable") log("info", `light "${setting.name}" is back`);
      change({ kind: "ok" });
    },
    unavailable: (reason) => {
      if (state.kind === "unavailable" && state.reason === reason) return;
      log("warn", `light "${setting.name}": ${reason}`);
      change({ kind: "unavailable", reason });
    },
    close: () => {
      isClosed = true;
    },
  };
};
