import { signal } from "../../lib/signals/signals.ts";
import { troubleInWords } from "../../lib/trouble/trouble-in-words.ts";
import { refusalInWords } from "../../lib/words/refusals.ts";
import { Button } from "../../ui/action/button.tsx";
import { Banner } from "../../ui/feedback/banner.tsx";
import { party } from "../state/connection.ts";
import { route } from "../state/place/navigation.ts";
import "./notices.css";
import { words } from "../words/en.ts";

/** The box says it until it starts anew; the host has read it sooner. */
const read = signal<string | undefined>(undefined);

/** What is wrong with the box, in words, for as long as it is. */
export const Notices = () => {
  const info = party.value?.party;
  if (!info) return null;
  // The party’s own page says it together with what to do.
  const isTroubled = info.state === "trouble" && route.value.section !== "party";
  const notice = info.notice === read.value ? undefined : info.notice;
  if (!isTroubled && info.storage === "ok" && notice === undefined) return null;
  return (
    <div class="host-notices">
      {isTroubled && (
        <Banner tone="loud" icon="warning">
          {words.musicStopped(troubleInWords(info))}
        </Banner>
      )}
      {info.storage !== "ok" && (
        <Banner tone="loud" icon="warning">
          {refusalInWords({ code: info.storage, detail: "" })}
        </Banner>
      )}
      {notice !== undefined && (
        <Banner tone="quiet" icon="warning">
          <span class="host-notice">
            <span>{notice}</span>
            <Button tone="ghost" onPress={() => (read.value = notice)}>
              {words.gotIt}
            </Button>
          </span>
        </Banner>
      )}
    </div>
  );
};
