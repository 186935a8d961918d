import { Lazily } from "../lazily.tsx";
import { rights, scene } from "../state/party.ts";
import "./hashtag-place.css";

/** Keeps the room of the strip, so that nothing jumps under a finger when it comes. */
export const HashtagPlace = () => {
  const state = scene.value;
  if (!state || state.settings.hashtags === "off") return null;
  if (state.hashtags.length === 0 && !rights.value.canSpeak) return null;
  return (
    <div class="hashtag-place">
      <Lazily show="HashtagStrip" isQuiet />
    </div>
  );
};
