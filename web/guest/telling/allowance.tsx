import { refusalInWords } from "../../lib/words/refusals.ts";
import { rights, scene, serverNowMs } from "../state/party.ts";
import { requestsLeftInWords } from "./requests-left.ts";
import { words } from "./words/en.ts";

/** Why nothing can be asked for, as kindly as it can be said. */
const closedInWords = (): string => {
  switch (scene.value?.me.standing) {
    case "banned":
      return words.banned;
    case "muted":
      return refusalInWords({ code: "guest-muted", detail: "" });
    default:
      return words.requestsClosed;
  }
};

/** What the guest may still ask for, where the thumb is. */
export const Allowance = () => {
  const state = scene.value;
  if (!state) return null;
  if (!rights.value.canRequest) return <p class="add-bar-closed">{closedInWords()}</p>;
  const hint = requestsLeftInWords(state, serverNowMs());
  return hint === undefined ? null : <p class="add-bar-hint">{hint}</p>;
};
