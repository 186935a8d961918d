import { words } from "../words/en.ts";
import "./idle.css";

interface IdleProps {
  readonly title: string;
  readonly text: string;
}

/** What fills the screen while no song does. */
export const Idle = ({ title, text }: IdleProps) => (
  <section class="idle">
    <h1 dir="auto">{title}</h1>
    <p dir="auto">{text}</p>
  </section>
);

export const Offline = () => (
  <div class="offline" role="status">
    <i />
    <p>
      <b>{words.offline}</b> {words.offlineText}
    </p>
  </div>
);
