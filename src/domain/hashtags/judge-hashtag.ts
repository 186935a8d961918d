import type { Command } from "../command.ts";
import type { Party } from "../party.ts";
import { accept, type Decision, refuse } from "../step.ts";

type JudgeHashtag = Extract<Command, { kind: "judge-hashtag" }>;

/** The host lets a hashtag be seen or takes it away; guests take away their own. */
export const judgeHashtag = (party: Party, command: JudgeHashtag): Decision => {
  const { by, hashtagId, isShown, atMs } = command;
  const hashtag = party.hashtags.find((each) => each.hashtagId === hashtagId);
  if (!hashtag) return refuse("no-such-hashtag");
  const mayTakeAway = by.kind === "guest" && hashtag.by === by.guestId && !isShown;
  if (by.kind === "guest" && !mayTakeAway) return refuse("host-only");
  if (isShown && hashtag.isShown) return accept();
  return accept({ kind: "hashtag-judged", hashtagId, isShown, atMs });
};
