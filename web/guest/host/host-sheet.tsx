import { Sheet } from "../../ui/surface/sheet.tsx";
import { party } from "../state/party.ts";
import { closeSheet } from "../state/sheets.ts";
import { HostMenu } from "./host-menu.tsx";
import { SignIn } from "./sign-in.tsx";
import "./host-sheet.css";
import { words } from "./words/en.ts";

export const HostSheet = () => {
  const isHost = party.value?.me.isHost ?? false;
  return (
    <Sheet title={isHost ? words.youAreHost : words.signInTitle} onClose={closeSheet}>
      {isHost ? <HostMenu /> : <SignIn />}
    </Sheet>
  );
};
