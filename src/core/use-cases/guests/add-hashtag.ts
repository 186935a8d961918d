import type { Hashtag } from "../../../domain/hashtag.ts";
import { isSameHashtag, tidyHashtag } from "../../../domain/hashtags/add-hashtag.ts";
import type { HashtagId } from "../../../domain/ids.ts";
import type { Outcome } from "../../party/outcome.ts";
import { actorOf, type Sender } from "../../sender.ts";
import type { Stage } from "../../stage.ts";
import { joinParty } from "./join-party.ts";

/** A guest says something to everybody; who says what was said before gets that. */
export const addHashtag = (
  stage: Stage,
  sender: Sender,
  text: string,
): Promise<Outcome<Hashtag>> => {
  joinParty(stage, sender.guestId);
  return stage.party.send(
    {
      kind: "add-hashtag",
      by: actorOf(sender),
      atMs: stage.environment.nowMs(),
      hashtagId: stage.environment.newId() as HashtagId,
      text,
    },
    {
      key: sender.key,
      answer: ({ hashtags }) => {
        const tidy = tidyHashtag(text) ?? "";
        const hashtag = hashtags.find((each) => isSameHashtag(each.text, tidy));
        if (!hashtag) throw new Error(`#${tidy} is not where it was just put`);
        return hashtag;
      },
    },
  );
};
