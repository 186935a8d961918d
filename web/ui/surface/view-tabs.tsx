import { Icon, type IconName } from "../action/icon.tsx";
import "./view-tabs.css";

interface ViewTab {
  readonly href: string;
  readonly icon: IconName;
  readonly word: string;
  readonly isCurrent: boolean;
}

/** Two or three views of one part of a page. */
export const ViewTabs = ({ label, tabs }: { label: string; tabs: readonly ViewTab[] }) => (
  <nav class="view-tabs" aria-label={label}>
    {tabs.map(({ href, icon, word, isCurrent }) => (
      <a key={href} class="view-tab" href={href} aria-current={isCurrent ? "page" : undefined}>
        <Icon name={icon} />
        <span class="ellipsis">{word}</span>
      </a>
    ))}
  </nav>
);
