import type { SkipVoteAnswer } from "../../../src/protocol/rest.ts";
import { callSurely } from "../../lib/net/call-surely.ts";
import { party } from "../state/party.ts";
import { tellRefusal } from "../state/tell.ts";

const show = (playId: string, hasSkipVote: boolean, skipVotes: number): void => {
  const state = party.peek();
  if (state?.nowPlaying?.playId !== playId) return;
  party.value = {
    ...state,
    nowPlaying: { ...state.nowPlaying, skipVotes },
    me: { ...state.me, hasSkipVote },
  };
};

/** Asks to skip the current song, or takes that back: shown at once, put right by the answer. */
export const castSkipVote = async (value: boolean): Promise<void> => {
  const before = party.peek();
  const song = before?.nowPlaying;
  if (!before || !song || before.me.hasSkipVote === value) return;
  show(song.playId, value, song.skipVotes + (value ? 1 : -1));
  const answer = await callSurely<SkipVoteAnswer>("PUT", "/playback/skip-vote", { value });
  if (answer.ok) show(song.playId, answer.value.value, answer.value.skipVotes);
  else {
    show(song.playId, !value, song.skipVotes);
    tellRefusal(answer.problem);
  }
};
