import { refusalInWords } from "../../lib/words/refusals.ts";
import { Banner } from "../../ui/feedback/banner.tsx";
import { party } from "../state/connection.ts";
import "./notices.css";

/** What is wrong with the box, in words, for as long as it is. */
export const Notices = () => {
  const info = party.value?.party;
  if (!info) return null;
  const isTroubled = info.state === "trouble";
  if (!isTroubled && info.storage === "ok" && info.notice === undefined) return null;
  return (
    <div class="host-notices">
      {isTroubled && (
        <Banner tone="loud" icon="warning">
          {`The music has stopped. ${info.trouble ?? ""}`}
        </Banner>
      )}
      {info.storage !== "ok" && (
        <Banner tone="loud" icon="warning">
          {refusalInWords({ code: info.storage, detail: "" })}
        </Banner>
      )}
      {info.notice !== undefined && (
        <Banner tone="quiet" icon="warning">
          {info.notice}
        </Banner>
      )}
    </div>
  );
};
