import type { Answer, Problem } from "../../lib/net/problem.ts";

interface ListSaverPorts<Value> {
  readonly send: (trackIds: readonly string[]) => Promise<Answer<Value>>;
  /** With what the box answered, when nothing newer waits to be sent. */
  readonly onSaved?: (value: Value) => void;
  readonly onRefused: (problem: Problem) => void;
}

/**
 * Sends a list after each change. While one is on its way only the newest of those that follow is
 * kept, so the last wish is the last to arrive.
 */
export const createListSaver = <Value>({ send, onSaved, onRefused }: ListSaverPorts<Value>) => {
  let wanted: readonly string[] | undefined;
  let isSending = false;
  const sendAll = async () => {
    isSending = true;
    while (wanted) {
      const list = wanted;
      wanted = undefined;
      const answer = await send(list);
      if (!answer.ok) {
        wanted = undefined;
        onRefused(answer.problem);
      } else if (!wanted) onSaved?.(answer.value);
    }
    isSending = false;
  };
  return {
    save: (trackIds: readonly string[]): void => {
      wanted = trackIds;
      if (!isSending) void sendAll();
    },
    isBusy: () => isSending,
  };
};
