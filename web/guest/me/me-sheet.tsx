import { Button } from "../../ui/action/button.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { party } from "../state/party.ts";
import { closeSheet, showSheet } from "../state/sheets.ts";
import { Languages } from "./languages.tsx";
import "./me-sheet.css";
import { NameForm } from "./name-form.tsx";
import { OwnRequests } from "./own-requests.tsx";
import { Themes } from "./themes.tsx";
import { words } from "./words/en.ts";

/** Everything about the guest who holds the phone. */
export const MeSheet = () => {
  const state = party.value;
  if (!state) return null;
  return (
    <Sheet title={words.title} isTall onClose={closeSheet}>
      <div class="me">
        <NameForm />
        <OwnRequests />
        <Themes />
        <Languages />
        <Button icon="key" onPress={() => showSheet("host", true)}>
          {state.me.isHost ? words.hostMenu : words.hostSignIn}
        </Button>
      </div>
    </Sheet>
  );
};
