import type { EntryCard } from "../../../src/protocol/party.ts";
import { showing } from "../../lib/signals/showing.ts";
import { GuestChip } from "../../ui/surface/guest-chip.tsx";
import { withdraw } from "../actions/withdraw.ts";
import { words } from "../words/en.ts";
import { VoterDots } from "./voter-dots.tsx";
import { waitText } from "./wait-texts.ts";

interface RowNoteProps {
  readonly entry: EntryCard;
  readonly isOwn: boolean;
}

const Who = ({ entry, isOwn }: RowNoteProps) => {
  const by = entry.requestedBy;
  if (!by) return <span class="ellipsis">{words.fromHostList}</span>;
  return isOwn || by.name !== "" ? <GuestChip name={by.name} hue={by.hue} isYou={isOwn} /> : null;
};

/** Who asked and voted, when it plays, and what one can do about it. */
export const RowNote = ({ entry, isOwn }: RowNoteProps) => (
  <>
    <Who entry={entry} isOwn={isOwn} />
    {entry.voterHues && entry.voterHues.length > 0 && <VoterDots hues={entry.voterHues} />}
    {entry.isPending ? (
      <span class="row-wait row-arriving">{words.arriving}</span>
    ) : (
      <span class="row-wait" ref={showing(waitText(entry.entryId))} />
    )}
    {isOwn && (
      <button
        type="button"
        class="take-back"
        aria-label={words.takeBackSong(entry.title)}
        onClick={() => void withdraw(entry.entryId)}
      >
        {words.takeBack}
      </button>
    )}
  </>
);
