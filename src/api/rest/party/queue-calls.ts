import * as z from "zod";
import { castVote } from "../../../core/use-cases/cast-vote.ts";
import { clearQueue, moveEntry, removeEntry } from "../../../core/use-cases/edit-queue.ts";
import { removeEntries } from "../../../core/use-cases/remove-entries.ts";
import { requestTrack } from "../../../core/use-cases/request-track.ts";
import type { EntryId, TrackId } from "../../../domain/ids.ts";
import { Removals } from "../../../protocol/guests.ts";
import {
  MoveBody,
  RequestAnswer,
  RequestBody,
  VoteAnswer,
  VoteBody,
} from "../../../protocol/rest.ts";
import { answerOutcome, json, noContent } from "../../answer.ts";
import type { AddCall } from "../../calls.ts";
import type { ApiDeps } from "../../deps.ts";
import { senderOf } from "../../sender-of.ts";
import { entryCard } from "../../view/cards.ts";
import { eyesOf } from "../../view/eyes.ts";

const EntryParams = z.object({ entryId: z.string().max(64) });

/** What waits, and the votes on it. */
export const addQueueCalls = (call: AddCall, { stage }: ApiDeps): void => {
  const now = () => stage.environment.nowMs();

  call(
    {
      method: "post",
      path: "/queue",
      summary: "Ask for a track",
      tag: "queue",
      body: RequestBody,
      answers: { 201: RequestAnswer },
    },
    async (c, { body }) => {
      const { trackId, query } = body;
      const sender = senderOf(c, body);
      const outcome = await requestTrack(stage, sender, trackId as TrackId, query);
      return answerOutcome(c, outcome, now(), ({ seq, ...entry }) => {
        const card = entryCard(stage.party.newest(), entry, eyesOf(sender), sender.guestId);
        return json(c, { ...card, seq }, 201);
      });
    },
  );

  call(
    {
      method: "put",
      path: "/queue/{entryId}/vote",
      summary: "Vote on a waiting entry; 0 takes the vote back",
      tag: "queue",
      params: EntryParams,
      body: VoteBody,
      answers: { 200: VoteAnswer },
    },
    async (c, { params, body }) => {
      const outcome = await castVote(
        stage,
        senderOf(c, body),
        params.entryId as EntryId,
        body.value,
      );
      return answerOutcome(c, outcome, now(), (count) => json(c, count));
    },
  );

  call(
    {
      method: "patch",
      path: "/queue/{entryId}",
      summary: "Put an entry right before or after another one (host)",
      tag: "queue",
      params: EntryParams,
      body: MoveBody,
      answers: { 204: "empty" },
    },
    async (c, { params, body }) => {
      const [side, anchor] =
        "before" in body ? (["before", body.before] as const) : (["after", body.after] as const);
      const outcome = await moveEntry(
        stage,
        senderOf(c, body),
        params.entryId as EntryId,
        side,
        anchor as EntryId,
      );
      return answerOutcome(c, outcome, now(), () => noContent(c));
    },
  );

  call(
    {
      method: "delete",
      path: "/queue/{entryId}",
      summary: "Withdraw your own request, or remove any entry (host)",
      tag: "queue",
      params: EntryParams,
      answers: { 204: "empty" },
    },
    async (c, { params }) => {
      const outcome = await removeEntry(stage, senderOf(c), params.entryId as EntryId);
      return answerOutcome(c, outcome, now(), () => noContent(c));
    },
  );

  call(
    {
      method: "delete",
      path: "/queue",
      summary: "Clear the queue (host)",
      tag: "queue",
      answers: { 204: "empty" },
    },
    async (c) => {
      const outcome = await clearQueue(stage, senderOf(c));
      return answerOutcome(c, outcome, now(), () => noContent(c));
    },
  );

  call(
    {
      method: "post",
      path: "/queue/removals",
      summary:
        "Take several entries out at once; those that are gone already are passed over (host)",
      tag: "queue",
      body: Removals,
      answers: { 204: "empty" },
    },
    async (c, { body }) => {
      const entryIds = body.entryIds.map((entryId) => entryId as EntryId);
      const outcome = await removeEntries(stage, senderOf(c, body), entryIds);
      return answerOutcome(c, outcome, now(), () => noContent(c));
    },
  );
};
