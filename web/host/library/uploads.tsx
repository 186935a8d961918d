import { bytesInWords } from "../../lib/words/amount.ts";
import { words as common } from "../../lib/words/en.ts";
import { LinkButton } from "../../ui/action/link-button.tsx";
import { ListRow } from "../../ui/surface/list-row.tsx";
import { Panel } from "../../ui/surface/panel.tsx";
import { party } from "../state/connection.ts";
import { hashOf } from "../state/place/route.ts";
import { words } from "./words/en.ts";

const say = words.phones;
const MB = 1_000_000;

/** Who may bring music on a phone. */
export const Uploads = () => {
  const settings = party.value?.settings;
  if (!settings) return null;
  const { uploads, uploadFileMaxMb, uploadGuestMb } = settings;
  const [size, each] = [bytesInWords(uploadFileMaxMb * MB), bytesInWords(uploadGuestMb * MB)];
  const limits = uploads === "guests" ? say.upToEach(size, each) : say.upTo(size);
  return (
    <Panel title={say.title}>
      <ul class="host-list">
        <ListRow
          icon="phone"
          tone={uploads === "off" ? "quiet" : "plain"}
          title={say[uploads]}
          note={uploads === "off" ? say.offMore : limits}
          action={
            <LinkButton href={hashOf({ section: "settings", item: "music" })}>
              {common.change}
            </LinkButton>
          }
        />
      </ul>
    </Panel>
  );
};
