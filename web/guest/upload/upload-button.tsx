import { Button } from "../../ui/action/button.tsx";
import { party } from "../state/party.ts";
import { showSheet } from "../state/sheets.ts";
import { words } from "./words/en.ts";

/** The way to the own files, for whom the host lets bring some. */
export const UploadButton = () => {
  const state = party.value;
  const who = state?.settings.uploads;
  if (who !== "guests" && !(who === "host" && state?.me.isHost)) return null;
  return (
    <Button tone="ghost" icon="plus" onPress={() => showSheet("upload")}>
      {words.bring}
    </Button>
  );
};
