import { Button } from "../../ui/action/button.tsx";
import { OwnWaiting, ownWaiting } from "../parts/own-waiting.tsx";
import { showHistory } from "../state/sheets.ts";
import { words } from "./words/en.ts";

/** What of the guest's wishes still waits, and the way to those that came true. */
export const OwnRequests = () => (
  <section class="stack" aria-labelledby="own-requests">
    <h3 id="own-requests">{words.requests}</h3>
    {ownWaiting().length === 0 ? <p class="me-none">{words.noRequests}</p> : <OwnWaiting />}
    <Button onPress={() => showHistory(true)}>{words.history}</Button>
  </section>
);
