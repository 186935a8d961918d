import type { ComponentChildren } from "preact";
import "./button.css";
import { Icon, type IconName } from "./icon.tsx";
import { spokenName } from "./spoken-name.ts";

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly tone?: "plain" | "strong" | "danger" | "ghost" | "done";
  readonly size?: "normal" | "large";
  readonly icon?: IconName | undefined;
  readonly type?: "button" | "submit";
  /** What it is about, when the visible words are not enough on their own; said with them. */
  readonly label?: string | undefined;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean | undefined;
  /** Nothing to press right now, but the keyboard's focus stays on it. */
  readonly isIdle?: boolean;
  readonly onPress?: () => void;
}

export const Button = (props: ButtonProps) => (
  <button
    type={props.type ?? "button"}
    class={`button button-${props.tone ?? "plain"} button-${props.size ?? "normal"}`}
    aria-label={spokenName(props.children, props.label)}
    aria-pressed={props.isPressed}
    aria-disabled={props.isIdle}
    disabled={props.isDisabled}
    onClick={props.isIdle ? undefined : props.onPress}
  >
    {props.icon && <Icon name={props.icon} />}
    <span class="ellipsis">{props.children}</span>
  </button>
);
