import { isFresh } from "../../state/connection.ts";
import { lights } from "../state/lights.ts";
import { Glow } from "./glow.tsx";
import "./live-preview.css";
import { words } from "../words/en.ts";
import { previewLayout, previewState, previewStatus } from "./preview.ts";

const say = words.preview;

/** Why nothing glows; undefined: it does. */
const whyNone = (): string | undefined => {
  if (!isFresh.value) return say.offline;
  const state = previewState.value;
  if (state.kind === "lost") return state.reason;
  if (lights.value?.fixtures.length === 0) return say.none;
  if (state.kind === "connecting" || previewLayout.value.length === 0) return say.oneMoment;
  return undefined;
};

const STATE_WORDS = { starting: say.starting, unavailable: say.unavailable, ok: "" };

const Fixtures = () => {
  const layout = previewLayout.value;
  return (
    <ul
      class="preview-fixtures"
      data-many={layout.length > 4 ? "very" : layout.length > 2 ? "some" : undefined}
    >
      {layout.map((fixture) => {
        const state = previewStatus.value?.fixtures[fixture.fixtureId]?.state ?? "ok";
        return (
          <li
            key={fixture.fixtureId}
            class="preview-fixture"
            data-shape={fixture.geometry.kind}
            data-state={state}
          >
            <div class="preview-frame">
              <Glow {...fixture} />
            </div>
            <p class="preview-name">
              <bdi class="ellipsis" dir="auto">
                {fixture.name}
              </bdi>
              {state !== "ok" && <span class="preview-state">{STATE_WORDS[state]}</span>}
            </p>
          </li>
        );
      })}
    </ul>
  );
};

/** All fixtures as they shine right now, on black. */
export const LivePreview = () => {
  const reason = whyNone();
  const isDark = lights.value?.blackout === true;
  return (
    <section class="preview" aria-label={say.label} data-dark={isDark}>
      {reason === undefined ? <Fixtures /> : <p class="preview-none">{reason}</p>}
      {isDark && reason === undefined && <p class="preview-dark">{words.darkNow}</p>}
    </section>
  );
};
