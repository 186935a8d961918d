import type { IconName } from "../../../ui/action/icon.tsx";
import { LinkButton } from "../../../ui/action/link-button.tsx";

export interface ElsewhereProps {
  readonly href: string;
  readonly icon: IconName;
  readonly word: string;
  readonly isDone: boolean;
}

/** A step that has its own place on the host's page; the wizard waits meanwhile. */
export const Elsewhere = ({ href, icon, word, isDone }: ElsewhereProps) => (
  <LinkButton href={href} icon={icon} tone={isDone ? "plain" : "strong"}>
    {word}
  </LinkButton>
);
