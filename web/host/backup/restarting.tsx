import { WorkBar } from "../../ui/media/work-bar.tsx";
import "./restarting.css";
import { restart } from "./restart.ts";
import { words } from "./words/en.ts";

/** All there is to see while the jukebox starts anew. */
export const Restarting = () => (
  <main class="restarting">
    <div>
      <h1>{words.restarting}</h1>
      <p aria-live="polite">
        {restart.value?.isLate ? words.restartingLate : words.restartingMore}
      </p>
      <WorkBar label={words.starting} />
    </div>
  </main>
);
