import { signal } from "@preact/signals";
import type { FoundTrack } from "../../../../src/protocol/rest.ts";
import { call } from "../../../lib/net/call.ts";
import type { Problem } from "../../../lib/net/problem.ts";

/** What the dice shows. */
export interface Roll {
  readonly isRolling: boolean;
  readonly track?: FoundTrack | undefined;
  readonly problem?: Problem | undefined;
}

export const roll = signal<Roll>({ isRolling: false });

/** Something by chance that fits; what was shown stays until it comes. */
export const rollDice = async (): Promise<void> => {
  if (roll.peek().isRolling) return;
  roll.value = { ...roll.peek(), isRolling: true, problem: undefined };
  const answer = await call<FoundTrack>("GET", "/tracks/dice");
  roll.value = answer.ok
    ? { isRolling: false, track: answer.value }
    : { ...roll.peek(), isRolling: false, problem: answer.problem };
};

export const forgetRoll = (): void => {
  roll.value = { isRolling: false };
};
