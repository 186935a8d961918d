import type { ComponentChildren } from "preact";
import "./awning.css";
import "./hero.css";

interface HeroProps {
  readonly title: string;
  /** What matters most here, in big letters. */
  readonly lead?: ComponentChildren;
  readonly words?: ComponentChildren;
  /** What can be done. */
  readonly actions?: ComponentChildren;
}

/** The head of a page, under the awning on a phone. */
export const Hero = ({ title, lead, words, actions }: HeroProps) => (
  <header class="hero awning">
    <div class="hero-words">
      <h1>{title}</h1>
      {lead && <p class="hero-lead">{lead}</p>}
      {words && <p class="hero-more">{words}</p>}
    </div>
    {actions && <div class="hero-actions">{actions}</div>}
  </header>
);
