import type { PartySnapshot } from "../../../src/protocol/party.ts";
import { CoverArt } from "../../ui/media/cover-art.tsx";
import { party, rights } from "../state/party.ts";
import { words } from "../words/en.ts";

type Words = readonly [title: string, more: string];

const wordsFor = ({ party: info, queue }: PartySnapshot, canRequest: boolean): Words => {
  if (info.state === "trouble") return [words.stopped, words.stoppedMore];
  if (queue.length > 0) return [words.momentTitle, words.momentMore];
  return [words.quietTitle, canRequest ? words.quietAdd : words.hostPicks];
};

/** The stage while nothing plays. */
export const StageQuiet = () => {
  const state = party.value;
  if (!state) return null;
  const [title, more] = wordsFor(state, rights.value.canRequest);
  return (
    <section class="stage-song stage-quiet" aria-label={words.nowPlaying}>
      <div class="stage-cover">
        <div class="cover">
          <CoverArt seed="quiet" />
        </div>
      </div>
      <div class="stage-side">
        <h2 class="stage-title">{title}</h2>
        <p class="stage-more">{more}</p>
      </div>
    </section>
  );
};
