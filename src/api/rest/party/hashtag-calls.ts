import * as z from "zod";
import { addHashtag } from "../../../core/use-cases/guests/add-hashtag.ts";
import { judgeHashtag } from "../../../core/use-cases/guests/judge-hashtag.ts";
import type { HashtagId } from "../../../domain/ids.ts";
import { HashtagJudgement, NewHashtag } from "../../../protocol/guests.ts";
import { HashtagCard } from "../../../protocol/party.ts";
import { answerOutcome, json, noContent } from "../../answer.ts";
import type { AddCall } from "../../calls.ts";
import type { ApiDeps } from "../../deps.ts";
import { senderOf } from "../../sender-of.ts";
import { eyesOf } from "../../view/eyes.ts";
import { hashtagCard } from "../../view/hashtags.ts";

const Params = z.object({ hashtagId: z.string().max(64) });

/** Words of the party, for everybody to read. */
export const addHashtagCalls = (call: AddCall, { stage }: Pick<ApiDeps, "stage">): void => {
  const now = () => stage.environment.nowMs();

  call(
    {
      method: "post",
      path: "/hashtags",
      summary: "Say something to everybody; what was said before is answered again",
      tag: "hashtags",
      body: NewHashtag,
      answers: { 201: HashtagCard },
    },
    async (c, { body }) => {
      const sender = senderOf(c, body);
      const outcome = await addHashtag(stage, sender, body.text);
      return answerOutcome(c, outcome, now(), (hashtag) =>
        json(c, hashtagCard(stage.party.newest(), hashtag, eyesOf(sender), sender.guestId), 201),
      );
    },
  );

  call(
    {
      method: "put",
      path: "/hashtags/{hashtagId}",
      summary: "Let a hashtag be seen (host)",
      tag: "hashtags",
      params: Params,
      body: HashtagJudgement,
      answers: { 204: "empty" },
    },
    async (c, { params, body }) => {
      const hashtagId = params.hashtagId as HashtagId;
      const outcome = await judgeHashtag(stage, senderOf(c, body), hashtagId, body.isShown);
      return answerOutcome(c, outcome, now(), () => noContent(c));
    },
  );

  call(
    {
      method: "delete",
      path: "/hashtags/{hashtagId}",
      summary: "Take your own hashtag away, or any (host)",
      tag: "hashtags",
      params: Params,
      answers: { 204: "empty" },
    },
    async (c, { params }) => {
      const hashtagId = params.hashtagId as HashtagId;
      const outcome = await judgeHashtag(stage, senderOf(c), hashtagId, false);
      return answerOutcome(c, outcome, now(), () => noContent(c));
    },
  );
};
