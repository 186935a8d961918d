import { Icon } from "../../ui/action/icon.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { party } from "../state/party.ts";
import { closeSheet } from "../state/sheets.ts";
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
      <div class="me scroll">
        <NameForm />
        <OwnRequests />
        <Themes />
        <Languages />
        <a class="button" href="/host">
          <Icon name="key" />
          {state.me.isHost ? words.hostMenu : words.hostSignIn}
        </a>
      </div>
    </Sheet>
  );
};
