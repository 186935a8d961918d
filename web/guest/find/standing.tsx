import { Icon } from "../../ui/action/icon.tsx";
import "../../ui/feedback/banner.css";
import { party } from "../state/party.ts";
import { requestsLeftInWords } from "../telling/requests-left.ts";
import { barrier } from "./asking/barrier.ts";
import { nowMs } from "./asking/now.ts";

/** What is true for every song: that this guest may ask for none right now, or for a few only. */
export const Standing = () => {
  const state = party.value;
  if (barrier.value !== undefined)
    return (
      <p class="banner" role="status">
        <Icon name="warning" />
        <span>{barrier.value}</span>
      </p>
    );
  const hint = state && state.me.requestsLeft > 0 && requestsLeftInWords(state, nowMs.value);
  return hint ? <p class="tail-words">{hint}</p> : null;
};
