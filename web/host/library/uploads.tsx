import { bytesInWords } from "../../lib/words/amount.ts";
import { Button } from "../../ui/action/button.tsx";
import { ListRow } from "../../ui/surface/list-row.tsx";
import { Panel } from "../../ui/surface/panel.tsx";
import { party } from "../state/connection.ts";
import { openSheet } from "../state/navigation.ts";

const WHO = {
  off: "Nobody may bring files",
  host: "Only the host may bring files",
  guests: "Guests may bring files",
} as const;

const MB = 1_000_000;

/** Who may bring music on a phone. */
export const Uploads = () => {
  const settings = party.value?.settings;
  if (!settings) return null;
  const { uploads, uploadFileMaxMb, uploadGuestMb } = settings;
  const perGuest =
    uploads === "guests" ? `, ${bytesInWords(uploadGuestMb * MB)} a guest and day` : "";
  return (
    <Panel title="Music from phones">
      <ul class="host-list">
        <ListRow
          icon="phone"
          tone={uploads === "off" ? "quiet" : "plain"}
          title={WHO[uploads]}
          note={
            uploads === "off"
              ? "Switch it on, and songs come in over the guest page."
              : `Up to ${bytesInWords(uploadFileMaxMb * MB)} a file${perGuest}`
          }
          action={<Button onPress={() => openSheet("uploads")}>Change</Button>}
        />
      </ul>
    </Panel>
  );
};
