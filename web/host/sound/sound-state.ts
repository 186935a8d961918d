import type { Sound } from "../../../src/protocol/box.ts";
import { signal } from "../../lib/signals/signals.ts";
import { read, tryTo } from "../state/asking/ask.ts";
import { createResource } from "../state/asking/loaded.ts";

export const sound = createResource(() => read<Sound>("/sound"));
/** The test tone is on its way. */
export const isTesting = signal(false);

export const chooseOutput = async (outputId: string): Promise<void> => {
  const before = sound.state.peek().value;
  if (before) {
    // At once; the answer corrects it.
    const outputs = before.outputs.map((each) => ({
      ...each,
      isChosen: each.outputId === outputId,
    }));
    sound.set({ ...before, outputs });
  }
  const answer = await tryTo<Sound>("PUT", "/sound", { outputId });
  if (answer.ok && answer.value) sound.set(answer.value);
  else await sound.reload();
};

export const playTestTone = async (): Promise<void> => {
  isTesting.value = true;
  await tryTo("POST", "/sound/test");
  isTesting.value = false;
};
