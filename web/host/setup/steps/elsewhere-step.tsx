import type { IconName } from "../../../ui/action/icon.tsx";
import { LinkButton } from "../../../ui/action/link-button.tsx";

interface ElsewhereProps {
  readonly href: string;
  readonly icon: IconName;
  readonly word: string;
}

/** A step that has its own place on the host's page; the wizard waits meanwhile. */
export const Elsewhere = ({ href, icon, word }: ElsewhereProps) => (
  <LinkButton href={href} icon={icon} tone="strong">
    {word}
  </LinkButton>
);
