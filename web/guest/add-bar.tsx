import { Button } from "../ui/action/button.tsx";
import "./add-bar.css";
import { party, rights, serverNowMs } from "./state/party.ts";
import { showSheet } from "./state/sheets.ts";
import { requestsLeftInWords } from "./words/requests-left.ts";

const openSearch = (): void => showSheet("search");

/** The one thing that everybody comes for, where the thumb is. */
export const AddBar = () => {
  const state = party.value;
  const hint = state && requestsLeftInWords(state, serverNowMs());
  return (
    <nav class="add-bar" aria-label="Add songs">
      {rights.value.canRequest ? (
        <>
          {hint && <p class="add-bar-hint">{hint}</p>}
          <Button tone="strong" size="large" icon="plus" onPress={openSearch}>
            Add a song
          </Button>
        </>
      ) : (
        <p class="add-bar-closed">
          Requests are closed for now. You can still vote for what comes next.
        </p>
      )}
    </nav>
  );
};
