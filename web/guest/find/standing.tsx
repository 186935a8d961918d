import { Icon } from "../../ui/action/icon.tsx";
import { party } from "../state/party.ts";
import { requestsLeftInWords } from "../telling/requests-left.ts";
import { barrier } from "./asking/barrier-now.ts";
import { nowMs } from "./asking/now.ts";

/** What is true for every song: that this guest may ask for none right now, or for a few only. */
export const Standing = () => {
  const state = party.value;
  if (barrier.value !== undefined)
    return (
      <p class="search-barrier" role="status">
        <Icon name="warning" />
        <span>{barrier.value}</span>
      </p>
    );
  const hint = state && state.me.requestsLeft > 0 && requestsLeftInWords(state, nowMs.value);
  return hint ? <p class="search-hint">{hint}</p> : null;
};
