import { Button } from "../ui/action/button.tsx";
import "./add-bar.css";
import { Lazily } from "./lazily.tsx";
import { rights } from "./state/party.ts";
import { showSheet } from "./state/sheets.ts";
import { words } from "./words/en.ts";

const openFind = (): void => showSheet("find");

/** The one thing that everybody comes for, where the thumb is. */
export const AddBar = () => (
  <nav class="add-bar" aria-label={words.addSongs}>
    <Lazily show="Allowance" isQuiet />
    {rights.value.canRequest && (
      <Button tone="strong" size="large" icon="plus" onPress={openFind}>
        {words.addSong}
      </Button>
    )}
  </nav>
);
