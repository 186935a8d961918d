import type { NowPlaying } from "../../../src/protocol/party.ts";
import { Icon } from "../../ui/action/icon.tsx";
import { castSkipVote } from "../actions/skip-vote.ts";
import { rights, scene } from "../state/party.ts";
import { words } from "../words/en.ts";
import "./skip-vote.css";

/** Asks for the next song; says how many more have to ask. */
export const SkipVote = ({ song }: { readonly song: NowPlaying }) => {
  const { canControl, votes } = rights.value;
  const hasVoted = scene.value?.me.hasSkipVote ?? false;
  const count = words.skipCount(song.skipVotes, song.skipVotesNeeded);
  if (canControl)
    return song.skipVotes > 0 ? <p class="skip-count">{words.wantToSkip(count)}</p> : null;
  if (votes === "none") return null;
  return (
    <button
      type="button"
      class="skip-vote"
      aria-pressed={hasVoted}
      onClick={() => void castSkipVote(!hasVoted)}
    >
      <Icon name={hasVoted ? "check" : "skip"} />
      <span>
        <b>{hasVoted ? words.skipAsked : words.skipAsk}</b>
        <small>{count}</small>
      </span>
      <i
        aria-hidden="true"
        style={{ transform: `scaleX(${Math.min(1, song.skipVotes / song.skipVotesNeeded)})` }}
      />
    </button>
  );
};
