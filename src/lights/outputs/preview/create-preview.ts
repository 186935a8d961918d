import type { CreateOutput, OutputState } from "../output.ts";

const OK: OutputState = { kind: "ok" };

/** A light on the screen only: the preview takes its pictures from the engine, no device can fail. */
export const createPreview: CreateOutput = ({ onState }) => {
  let state: OutputState = { kind: "starting" };
  return {
    start: () => {
      if (state.kind === "ok") return;
      state = OK;
      onState(state);
    },
    send: () => {},
    state: () => state,
    stop: () => Promise.resolve(),
  };
};
