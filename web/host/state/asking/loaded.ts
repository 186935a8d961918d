import type { Answer, Problem } from "../../../lib/net/problem.ts";
import { type Signal, signal } from "../../../lib/signals/signals.ts";

/** Something that the page has asked for. What was known stays while it is asked for again. */
export interface Loaded<Value> {
  readonly value?: Value | undefined;
  readonly problem?: Problem | undefined;
  readonly isLoading: boolean;
}

export interface Resource<Value> {
  readonly state: Signal<Loaded<Value>>;
  /** Asks anew. Only the answer to the last question counts. */
  readonly reload: () => Promise<void>;
  /** Asks unless it is known or being asked for. */
  readonly need: () => void;
  readonly set: (value: Value) => void;
}

export const createResource = <Value>(load: () => Promise<Answer<Value>>): Resource<Value> => {
  const state = signal<Loaded<Value>>({ isLoading: false });
  let asked = 0;
  const reload = async () => {
    const mine = ++asked;
    state.value = { ...state.peek(), isLoading: true };
    const answer = await load();
    if (mine !== asked) return;
    state.value = answer.ok
      ? { value: answer.value, isLoading: false }
      : { value: state.peek().value, problem: answer.problem, isLoading: false };
  };
  const need = () => {
    const { value, isLoading } = state.peek();
    if (value === undefined && !isLoading) void reload();
  };
  const set = (value: Value) => {
    asked += 1;
    state.value = { value, isLoading: false };
  };
  return { state, reload, need, set };
};
