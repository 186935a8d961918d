import { WorkBar } from "../../ui/media/work-bar.tsx";
import "./restarting.css";
import { restart } from "./restart.ts";

/** All there is to see while the jukebox starts anew. */
export const Restarting = () => (
  <main class="restarting">
    <div>
      <h1>Starting anew…</h1>
      <p aria-live="polite">
        {restart.value?.isLate
          ? "This takes longer than it should. If nothing happens, switch the jukebox off and on again: it goes on where it was."
          : "The music pauses for a moment. This page comes back by itself."}
      </p>
      <WorkBar label="The jukebox is starting" />
    </div>
  </main>
);
