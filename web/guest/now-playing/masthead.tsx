import { Button } from "../../ui/action/button.tsx";
import { party } from "../state/party.ts";
import { showSheet } from "../state/sheets.ts";

const openHost = (): void => showSheet("host");

export const Masthead = () => {
  const state = party.value;
  const guests = state?.party.activeGuests ?? 0;
  return (
    <div class="masthead">
      <div class="masthead-name">
        <h1 class="ellipsis" dir="auto">
          {state?.party.name}
        </h1>
        {guests > 1 && <p>{guests} people here</p>}
      </div>
      <Button
        tone="ghost"
        icon="key"
        label={state?.me.isHost ? "Host menu" : "Host sign-in"}
        onPress={openHost}
      >
        Host
      </Button>
    </div>
  );
};
