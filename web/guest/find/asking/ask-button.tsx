import { useComputed } from "@preact/signals";
import type { TrackCard } from "../../../../src/protocol/party.ts";
import { Button, type ButtonProps } from "../../../ui/action/button.tsx";
import { castVote } from "../../actions/cast-vote.ts";
import { requesting, requestTrack } from "../../actions/request-track.ts";
import { words } from "../words/en.ts";
import { isVotedFor, waiting } from "./waiting.ts";

interface AskButtonProps {
  readonly track: TrackCard;
  /** What was typed to find it. */
  readonly typed?: string | undefined;
  /** In place of "Add". */
  readonly word?: string;
  readonly size?: ButtonProps["size"];
}

const inQueue = (place: number): ButtonProps => ({
  tone: "done",
  icon: "check",
  isIdle: true,
  children: (
    <span class="ask-queued">
      {words.inQueue} <small>{words.place(place)}</small>
    </span>
  ),
});

const forVote = ({ title }: TrackCard, entryId: string): ButtonProps => ({
  icon: "up",
  label: words.voteLabel(title),
  onPress: () => castVote(entryId, 1),
  children: words.vote,
});

const forNew = ({ track, typed, word }: AskButtonProps): ButtonProps => ({
  tone: "strong",
  icon: "plus",
  label: words.addLabel(track.title, track.artist),
  onPress: () => void requestTrack(track.trackId, track.title, typed),
  children: word ?? words.add,
});

/**
 * Add; or, when it waits already, vote for it; or where it stands in the queue. One element all the
 * way, so that the focus stays on it; drawn anew only when something about this very song changed.
 */
export const AskButton = (props: AskButtonProps) => {
  const { trackId } = props.track;
  const place = useComputed(() => waiting.value.get(trackId)?.place).value;
  const isIdle = useComputed(() => {
    const entryId = waiting.value.get(trackId)?.entry.entryId;
    return entryId !== undefined && isVotedFor(entryId);
  }).value;
  const isOnItsWay = useComputed(() => requesting.value.has(trackId)).value;
  const { size = "normal" } = props;
  if (place !== undefined && isIdle) return <Button {...inQueue(place)} size={size} />;
  const entryId = waiting.peek().get(trackId)?.entry.entryId;
  if (entryId !== undefined) return <Button {...forVote(props.track, entryId)} size={size} />;
  if (isOnItsWay)
    return (
      <Button tone="strong" size={size} isIdle>
        {words.adding}
      </Button>
    );
  return <Button {...forNew(props)} size={size} />;
};
