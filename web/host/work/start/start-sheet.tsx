import { useEffect } from "preact/hooks";
import type { JobKindCard } from "../../../../src/protocol/jobs.ts";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { Warning } from "../../../ui/feedback/warning.tsx";
import { ListRow } from "../../../ui/surface/list-row.tsx";
import { Sheet } from "../../../ui/surface/sheet.tsx";
import type { SheetProps } from "../../section.ts";
import { Loading } from "../../shell/loading.tsx";
import { closeSheet, route } from "../../state/place/navigation.ts";
import { hashOf } from "../../state/place/route.ts";
import { kinds } from "../schedules/schedule-state.ts";
import { StartForm } from "./start-form.tsx";
import "./start-sheet.css";
import { aboutOf, titleOf } from "../../telling/job-words.ts";
import { words } from "../words/en.ts";

/** Where in somebody's code it went wrong is in the log of the box. */
const firstLine = (text: string): string => text.split("\n", 1)[0] ?? text;

const KindRow = ({ card }: { readonly card: JobKindCard }) => (
  <ListRow
    icon={card.from === "plugin" ? "plug" : "play"}
    tone={card.problem === undefined ? "plain" : "quiet"}
    title={titleOf(card)}
    note={card.from === "plugin" ? words.plugin(card.about).trim() : aboutOf(card)}
    more={card.problem !== undefined && <Warning>{firstLine(card.problem)}</Warning>}
    href={
      card.problem === undefined
        ? hashOf({ ...route.value, sheet: { name: "start", args: [card.kind] } })
        : undefined
    }
  />
);

const Kinds = ({ cards }: { readonly cards: readonly JobKindCard[] }) =>
  cards.length === 0 ? (
    <EmptyState title={words.nothingToStart} />
  ) : (
    <ul class="host-list start-kinds">
      {cards.map((card) => (
        <KindRow key={card.kind} card={card} />
      ))}
    </ul>
  );

export const StartSheet = ({ args: [kind] }: SheetProps) => {
  useEffect(() => void kinds.reload(), []);
  const { value, problem } = kinds.state.value;
  const chosen = value?.items.find((card) => card.kind === kind);
  return (
    <Sheet
      key={chosen?.kind}
      title={chosen ? titleOf(chosen) : words.startSomething}
      isTall={!chosen}
      onClose={closeSheet}
    >
      {chosen && <StartForm card={chosen} />}
      {value && !chosen && <Kinds cards={value.items} />}
      {!value && (
        <Loading what={words.what.kinds} problem={problem} onRetry={() => void kinds.reload()} />
      )}
    </Sheet>
  );
};
