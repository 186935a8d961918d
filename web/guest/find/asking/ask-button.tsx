import type { TrackCard } from "../../../../src/protocol/party.ts";
import { Button, type ButtonProps } from "../../../ui/action/button.tsx";
import { castVote } from "../../actions/cast-vote.ts";
import { requestTrack } from "../../actions/request-track.ts";
import { words } from "../words/en.ts";
import { entryIdOf, useAsking } from "./waiting.ts";

interface AskButtonProps extends Pick<ButtonProps, "size"> {
  readonly track: Pick<TrackCard, "trackId" | "title" | "artist">;
  /** What was typed to find it. */
  readonly typed?: string | undefined;
  /** In place of "Add". */
  readonly word?: string;
  /** What a screen reader says instead. */
  readonly label?: string;
}

/**
 * Add; or, when it waits already, vote for it; or where it stands in the queue. One element all the
 * way, so that the focus stays on it.
 */
export const AskButton = (props: AskButtonProps) => {
  const { track, typed, word = words.add, size = "normal" } = props;
  const { trackId, title, artist } = track;
  const { asking, place = 0 } = useAsking(trackId);
  const look: Readonly<Record<typeof asking, ButtonProps>> = {
    new: {
      tone: "strong",
      icon: "plus",
      label: props.label ?? words.addLabel(title, artist),
      onPress: () => void requestTrack(trackId, title, typed),
      children: word,
    },
    adding: { tone: "strong", isIdle: true, children: words.adding },
    vote: {
      icon: "up",
      label: words.voteLabel(title),
      onPress: () => castVote(entryIdOf(trackId), 1),
      children: words.vote,
    },
    queued: {
      tone: "done",
      icon: "check",
      isIdle: true,
      children: (
        <span class="ask-queued">
          {words.inQueue} <small>{words.place(place)}</small>
        </span>
      ),
    },
  };
  return <Button {...look[asking]} size={size} />;
};
