import { Icon, type IconName } from "../action/icon.tsx";
import "./section-nav.css";
import { words } from "./words/en.ts";

export interface NavItem {
  readonly href: string;
  readonly icon: IconName;
  readonly word: string;
  readonly isCurrent: boolean;
  /** Absent: everywhere. On a phone only, or only where it is wide. */
  readonly where?: "phone" | "wide" | undefined;
  /** So many things go on there. */
  readonly badge?: { readonly count: number; readonly words: string } | undefined;
}

/** The parts of a page: tabs under the thumb on a phone, a rail at the side where it is wide. */
export const SectionNav = ({ items }: { readonly items: readonly NavItem[] }) => (
  <nav class="section-nav" aria-label={words.parts}>
    {items.map(({ href, icon, word, isCurrent, where, badge }) => (
      <a
        key={href}
        class="section-tab"
        data-where={where}
        href={href}
        aria-current={isCurrent ? "page" : undefined}
      >
        <span class="section-tab-icon">
          <Icon name={icon} />
          {badge && (
            <span class="section-badge">
              {badge.count}
              <span class="visually-hidden"> {badge.words}</span>
            </span>
          )}
        </span>
        <span class="section-tab-word">{word}</span>
      </a>
    ))}
  </nav>
);
