import type { PowerAction } from "../../../src/protocol/box.ts";
import type { Health } from "../../../src/protocol/rest.ts";
import type { Answer } from "../../lib/net/problem.ts";
import { signal } from "../../lib/signals/signals.ts";
import { read, tryTo } from "../state/asking/ask.ts";
import { createResource } from "../state/asking/loaded.ts";

export type Part = Health["parts"][string];

/** A box that is not well answers 503, with the same words in it. */
const readHealth = async (): Promise<Answer<Health>> => {
  const answer = await read<Health>("/health");
  if (answer.ok) return answer;
  const told = answer.problem as unknown as Partial<Health>;
  return told.parts ? { ok: true, value: told as Health } : answer;
};

export const health = createResource(readHealth);
export const power = createResource(() =>
  read<{ readonly actions: readonly PowerAction[] }>("/power"),
);
/** What was asked of the box and is under way. */
export const underWay = signal<PowerAction | "player" | undefined>(undefined);

export const restartPlayer = async (): Promise<void> => {
  underWay.value = "player";
  await tryTo("POST", "/player/restart");
  underWay.value = undefined;
  await health.reload();
};

/** True: the box does it. */
export const wishPower = async (action: PowerAction): Promise<boolean> => {
  underWay.value = action;
  const answer = await tryTo("POST", "/power", { action });
  if (!answer.ok) underWay.value = undefined;
  return answer.ok;
};
