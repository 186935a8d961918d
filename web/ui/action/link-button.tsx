import type { ComponentChildren } from "preact";
import "./button.css";
import { Icon, type IconName } from "./icon.tsx";
import "./link-button.css";
import { spokenName } from "./spoken-name.ts";

interface LinkButtonProps {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly icon?: IconName;
  readonly tone?: "plain" | "strong" | "ghost";
  readonly label?: string | undefined;
  /** The browser saves what it gets, under this name or the server's own. */
  readonly download?: boolean | string;
}

/** A link that is drawn as a button. */
export const LinkButton = (props: LinkButtonProps) => (
  <a
    class={`button button-${props.tone ?? "plain"} link-button`}
    href={props.href}
    download={props.download}
    aria-label={spokenName(props.children, props.label)}
  >
    {props.icon && <Icon name={props.icon} />}
    <span class="ellipsis">{props.children}</span>
  </a>
);
