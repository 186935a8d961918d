import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { Panel } from "../../ui/surface/panel.tsx";
import { words } from "./words/en.ts";
import "./top-list.css";

export interface TopItem {
  readonly key: string;
  readonly name: string;
  readonly more?: string;
  readonly count: number;
}

/** The most of something, each with a bar that shows how much. */
export const TopList = ({
  title,
  items,
}: {
  readonly title: string;
  readonly items: readonly TopItem[];
}) => {
  const most = Math.max(1, ...items.map(({ count }) => count));
  return (
    <Panel title={title}>
      {items.length === 0 ? (
        <EmptyState title={words.nothingYet} />
      ) : (
        <ol class="top-list host-card">
          {items.map(({ key, name, more, count }) => (
            <li key={key}>
              <p>
                <bdi>{name}</bdi>
                {more && (
                  <>
                    {" "}
                    <bdi class="top-more">{more}</bdi>
                  </>
                )}
              </p>
              <b>{count}</b>
              <i style={{ inlineSize: `${(count / most) * 100}%` }} />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
};
