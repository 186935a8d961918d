import type { HashtagId } from "../../../domain/ids.ts";
import type { Outcome } from "../../party/outcome.ts";
import { actorOf, type Sender } from "../../sender.ts";
import type { Stage } from "../../stage.ts";

/** The host lets a hashtag be seen or takes it away; a guest takes the own away. */
export const judgeHashtag = (
  stage: Stage,
  sender: Sender,
  hashtagId: HashtagId,
  isShown: boolean,
): Promise<Outcome<undefined>> =>
  stage.party.send(
    {
      kind: "judge-hashtag",
      by: actorOf(sender),
      atMs: stage.environment.nowMs(),
      hashtagId,
      isShown,
    },
    { key: sender.key, answer: () => undefined },
  );
