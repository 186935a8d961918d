import type { PartySnapshot } from "../../../src/protocol/party.ts";
import { CoverArt } from "../../ui/media/cover-art.tsx";
import { party, rights } from "../state/party.ts";

type Words = readonly [title: string, more: string];

const wordsFor = ({ party: info, queue }: PartySnapshot, canRequest: boolean): Words => {
  if (info.state === "trouble") return ["The music has stopped.", "The host has to look after it."];
  if (queue.length > 0) return ["One moment…", "The next song is about to start."];
  return canRequest
    ? ["It’s quiet in here.", "Add the first song and the party starts."]
    : ["It’s quiet in here.", "The host picks the music right now."];
};

/** The stage while nothing plays. */
export const StageQuiet = () => {
  const state = party.value;
  if (!state) return null;
  const [title, more] = wordsFor(state, rights.value.canRequest);
  return (
    <section class="stage-song stage-quiet" aria-label="Now playing">
      <div class="cover">
        <CoverArt seed="quiet" />
      </div>
      <div class="stage-side">
        <h2 class="stage-title">{title}</h2>
        <p class="stage-more">{more}</p>
      </div>
    </section>
  );
};
