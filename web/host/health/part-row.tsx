import { Button } from "../../ui/action/button.tsx";
import type { IconName } from "../../ui/action/icon.tsx";
import { LinkButton } from "../../ui/action/link-button.tsx";
import { ListRow } from "../../ui/surface/list-row.tsx";
import type { SectionId } from "../state/place/route.ts";
import { hashOf } from "../state/place/route.ts";
import { type Part, restartPlayer, underWay } from "./health-state.ts";
import { factsOf } from "./part-facts.ts";
import { words } from "./words/en.ts";

const ICONS: Readonly<Record<string, IconName>> = {
  store: "safe",
  player: "volume",
  lights: "bulb",
  library: "record",
  jobs: "work",
  memory: "plug",
  temperature: "warning",
};

/** Where the host can do something about it. */
const PLACES: Readonly<Record<string, SectionId>> = {
  "add-music": "library",
  "plug-in-music": "library",
  "check-lights": "lights",
  "look-at-jobs": "work",
  "free-space": "backup",
};

const said = <Key extends string>(
  from: Readonly<Record<Key, string>>,
  key: string | undefined,
): string | undefined =>
  key !== undefined && Object.hasOwn(from, key) ? from[key as Key] : undefined;

/** A button that helps. Null: there is nothing to press here. */
const helpFor = (todo: string) => {
  if (todo === "restart-player" || todo === "plug-in-sound")
    return (
      <Button
        icon="restart"
        isIdle={underWay.value !== undefined}
        onPress={() => void restartPlayer()}
      >
        {words.restartPlayer}
      </Button>
    );
  const section = PLACES[todo];
  return section ? (
    <LinkButton href={hashOf({ section })} icon="forward">
      {words.goThere}
    </LinkButton>
  ) : null;
};

/** A part of the box: how it is, and what the host can do. */
export const PartRow = ({ name, part }: { readonly name: string; readonly part: Part }) => {
  const todo = typeof part["todo"] === "string" ? part["todo"] : undefined;
  const isWell = part.state === "ok";
  const tone = !isWell ? "bad" : todo === undefined ? "good" : "accent";
  return (
    <ListRow
      icon={ICONS[name] ?? "plug"}
      tone={tone}
      title={said(words.parts, name) ?? name}
      note={
        <>
          <span>{todo === undefined ? words.states[part.state] : null}</span>
          {[
            said(words.todos, todo) ?? (todo === undefined ? undefined : part.reason),
            factsOf(part),
          ]
            .filter(Boolean)
            .map((line, at) => `${at > 0 || todo === undefined ? " · " : ""}${line}`)}
        </>
      }
      more={todo !== undefined && helpFor(todo)}
    />
  );
};
