import * as z from "zod";
import { castSkipVote } from "../../../core/use-cases/cast-skip-vote.ts";
import { type Control, controlPlayback } from "../../../core/use-cases/control-playback.ts";
import { NowPlaying, PartyInfo } from "../../../protocol/party.ts";
import { PositionBody, SkipVoteAnswer, SkipVoteBody, VolumeBody } from "../../../protocol/rest.ts";
import { answerOutcome, json } from "../../answer.ts";
import type { AddCall } from "../../calls.ts";
import type { ApiContext } from "../../context.ts";
import type { ApiDeps } from "../../deps.ts";
import { senderOf } from "../../sender-of.ts";
import { nowPlayingCard } from "../../view/cards.ts";
import { eyesOf } from "../../view/eyes.ts";

const PlaybackAnswer = z.object({
  state: PartyInfo.shape.state,
  volumePct: z.int(),
  nowPlaying: NowPlaying.nullable(),
});

/** The remote control, and the guests' way to skip. */
export const addPlaybackCalls = (call: AddCall, { stage, view }: ApiDeps): void => {
  const now = () => stage.environment.nowMs();

  const press = async (c: ApiContext, control: Control): Promise<Response> => {
    const outcome = await controlPlayback(stage, senderOf(c, control), control);
    return answerOutcome(c, outcome, now(), () => {
      const party = stage.party.newest();
      const { state, volumePct } = view.info(party);
      const nowPlaying = nowPlayingCard(
        party,
        stage.presence.activeGuests(),
        eyesOf({ isHost: c.get("isHost") }),
        c.get("guestId"),
      );
      return json(c, { state, volumePct, nowPlaying });
    });
  };

  const buttons = ["play", "pause", "skip", "previous", "restart"] as const;
  for (const kind of buttons) {
    call(
      {
        method: "post",
        path: `/playback/${kind}`,
        summary: `Press ${kind} (host, or guests of an open party)`,
        tag: "playback",
        answers: { 200: PlaybackAnswer },
      },
      (c) => press(c, { kind }),
    );
  }

  call(
    {
      method: "put",
      path: "/playback/position",
      summary: "Jump within the song",
      tag: "playback",
      body: PositionBody,
      answers: { 200: PlaybackAnswer },
    },
    (c, { body }) => press(c, { kind: "seek", positionMs: body.positionMs }),
  );

  call(
    {
      method: "put",
      path: "/playback/volume",
      summary: "Set the volume",
      tag: "playback",
      body: VolumeBody,
      answers: { 200: PlaybackAnswer },
    },
    (c, { body }) => press(c, { kind: "set-volume", volumePct: body.volumePct }),
  );

  call(
    {
      method: "put",
      path: "/playback/skip-vote",
      summary: "Ask for the current song to be skipped, or take that back",
      tag: "playback",
      body: SkipVoteBody,
      answers: { 200: SkipVoteAnswer },
    },
    async (c, { body }) => {
      const outcome = await castSkipVote(stage, senderOf(c, body), body.value);
      return answerOutcome(c, outcome, now(), (count) => json(c, count));
    },
  );
};
