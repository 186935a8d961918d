import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../action/icon.tsx";
import "./list-row.css";

interface ListRowProps {
  readonly icon: IconName;
  readonly tone?: "plain" | "accent" | "good" | "bad" | "quiet";
  readonly title: string;
  /** Under the title. */
  readonly note?: ComponentChildren;
  /** Under everything: a bar, a problem. */
  readonly more?: ComponentChildren;
  readonly action?: ComponentChildren;
  /** Where pressing the row leads. */
  readonly href?: string | undefined;
  readonly isCurrent?: boolean;
}

/** A thing in a list: what it is, how it is, what can be done with it. */
export const ListRow = (props: ListRowProps) => (
  <li class="list-row" data-current={props.isCurrent}>
    <span class="list-row-icon" data-tone={props.tone ?? "plain"}>
      <Icon name={props.icon} />
    </span>
    <div class="list-row-words">
      {props.href === undefined ? (
        <bdi class="list-row-title" dir="auto">
          {props.title}
        </bdi>
      ) : (
        <a
          class="list-row-title"
          href={props.href}
          dir="auto"
          aria-current={props.isCurrent ? "true" : undefined}
        >
          {props.title}
        </a>
      )}
      {props.note && <div class="list-row-note">{props.note}</div>}
    </div>
    {props.action && <div class="list-row-action">{props.action}</div>}
    {props.href !== undefined && !props.action && (
      <span class="list-row-go">
        <Icon name="forward" />
      </span>
    )}
    {props.more && <div class="list-row-more">{props.more}</div>}
  </li>
);
