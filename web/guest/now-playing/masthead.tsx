import { words as uiWords } from "../../ui/words/en.ts";
import { scene } from "../state/party.ts";
import { showSheet } from "../state/sheets.ts";
import { words } from "../words/en.ts";

const openMe = (): void => showSheet("me");

export const Masthead = () => {
  const state = scene.value;
  if (!state) return null;
  const guests = state.party.activeGuests;
  return (
    <div class="masthead">
      <div class="masthead-name">
        <h1 class="ellipsis" dir="auto">
          {state.party.name}
        </h1>
        {guests > 1 && <p>{words.peopleHere(guests)}</p>}
      </div>
      <button type="button" class="masthead-you" onClick={openMe}>
        <i style={{ "--hue": String(state.me.hue) }} />
        {uiWords.you}
      </button>
    </div>
  );
};
