import { words } from "../words/en.ts";
import { Icon } from "./icon.tsx";
import "./vote-buttons.css";

export type VoteValue = -1 | 0 | 1;

interface VoteButtonsProps {
  readonly title: string;
  readonly score: number;
  readonly value: VoteValue;
  readonly isPending: boolean;
  readonly mode: "both" | "up" | "none";
  readonly onVote: (value: VoteValue) => void;
}

/** Up, score, down. Pressing the vote that one has already cast takes it back. */
export const VoteButtons = (props: VoteButtonsProps) => {
  const press = (value: VoteValue) => () => props.onVote(props.value === value ? 0 : value);
  return (
    <fieldset class="votes" data-mode={props.mode} data-pending={props.isPending}>
      <legend class="visually-hidden">{words.votesFor(props.title)}</legend>
      {props.mode !== "none" && (
        <button
          type="button"
          class="vote vote-up"
          aria-label={words.voteUp}
          aria-pressed={props.value === 1}
          onClick={press(1)}
        >
          <Icon name="up" />
        </button>
      )}
      <span class="votes-score" key={props.score}>
        <span class="visually-hidden">{words.score} </span>
        {props.score < 0 ? `−${-props.score}` : props.score}
      </span>
      {props.mode === "both" && (
        <button
          type="button"
          class="vote vote-down"
          aria-label={words.voteDown}
          aria-pressed={props.value === -1}
          onClick={press(-1)}
        >
          <Icon name="down" />
        </button>
      )}
    </fieldset>
  );
};
