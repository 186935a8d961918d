import { Icon, type IconName } from "./icon.tsx";
import "./icon-button.css";
import { spokenName } from "./spoken-name.ts";

interface IconButtonProps {
  readonly icon: IconName;
  /** The accessible name; also shown under the icon when `word` is given. */
  readonly label: string;
  /** One short word under the icon: few people know what a bare icon does. */
  readonly word?: string;
  readonly isMain?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

export const IconButton = (props: IconButtonProps) => (
  <button
    type="button"
    class="icon-button"
    data-main={props.isMain}
    aria-label={spokenName(props.word, props.label)}
    disabled={props.isDisabled}
    onClick={props.onPress}
  >
    <span class="icon-button-disc">
      <Icon name={props.icon} />
    </span>
    {props.word && <span class="icon-button-word">{props.word}</span>}
  </button>
);
