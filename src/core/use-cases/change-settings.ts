import type { Settings } from "../../domain/settings.ts";
import type { Outcome } from "../party/outcome.ts";
import { actorOf, type Sender } from "../sender.ts";
import type { Stage } from "../stage.ts";

export const changeSettings = (
  stage: Stage,
  sender: Sender,
  patch: Partial<Settings>,
): Promise<Outcome<Settings>> =>
  stage.party.send(
    { kind: "change-settings", by: actorOf(sender), atMs: stage.environment.nowMs(), patch },
    { key: sender.key, answer: (after) => after.settings },
  );
