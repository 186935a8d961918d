import { refusalInWords } from "../../lib/words/refusals.ts";
import { Banner } from "../../ui/feedback/banner.tsx";
import { scene } from "../state/party.ts";
import { words as pageWords } from "../words/en.ts";
import { words } from "./words/en.ts";

/** What is wrong with the party, in words, for as long as it is. */
export const Notices = () => {
  const state = scene.value;
  if (!state) return null;
  const { state: playback, storage, isAudible } = state.party;
  const loud = [
    // Where nothing plays the stage says so itself.
    playback === "trouble" && state.nowPlaying && `${pageWords.stopped} ${pageWords.stoppedMore}`,
    storage !== "ok" && refusalInWords({ code: storage, detail: "" }),
  ].filter(Boolean);
  return (
    <>
      {loud.map((text) => (
        <Banner key={text} tone="loud" icon="warning">
          {text}
        </Banner>
      ))}
      {!isAudible && (
        <Banner tone="quiet" icon="mute">
          {words.silent}
        </Banner>
      )}
    </>
  );
};
