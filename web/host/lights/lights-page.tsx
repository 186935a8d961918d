import type { LightsView } from "../../../src/protocol/lights.ts";
import { Button } from "../../ui/action/button.tsx";
import { Hero } from "../../ui/surface/hero.tsx";
import { ViewTabs } from "../../ui/surface/view-tabs.tsx";
import { Loading } from "../shell/loading.tsx";
import { openSheet } from "../state/place/navigation.ts";
import { hashOf } from "../state/place/route.ts";
import { sectionInWords } from "./beats/beat-steps.ts";
import { Beats } from "./beats/beats.tsx";
import { Fixtures } from "./fixtures/fixtures.tsx";
import "./lights-page.css";
import { words as hostWords } from "../words/en.ts";
import { LivePreview } from "./preview/live-preview.tsx";
import { previewStatus, usePreview } from "./preview/preview.ts";
import { Colours } from "./show/colours.tsx";
import { LightsBar } from "./show/lights-bar.tsx";
import { titleOfProgram } from "./show/program-words.ts";
import { Programs } from "./show/programs.tsx";
import { Strobe } from "./show/strobe.tsx";
import { lights, lightsAtBox, useLights } from "./state/lights.ts";
import { Input } from "./timing/input.tsx";
import { Timing } from "./timing/timing.tsx";
import { words } from "./words/en.ts";

const SETUP = "setup";

const leadOf = ({ blackout, fixtures, program, programs }: LightsView): string => {
  if (fixtures.length === 0) return words.noLight;
  if (blackout) return words.blackout;
  const name = previewStatus.value?.program ?? program;
  return titleOfProgram(programs.find((card) => card.name === name) ?? { name, title: name });
};

const wordsOf = ({ auto, blackout, fixtures }: LightsView): string => {
  if (fixtures.length === 0) return words.addAndDance;
  if (blackout) return words.allDark;
  const status = previewStatus.value;
  const heard = status?.hasBeats
    ? ` · ${Math.round(status.bpm)} BPM · ${sectionInWords(status.section)}`
    : "";
  return `${auto ? words.byMusic : words.byYou}${heard}`;
};

const Head = () => {
  const show = lights.value;
  return (
    <Hero
      title={hostWords.tabs.lights}
      lead={show ? leadOf(show) : lightsAtBox.state.value.problem ? words.outOfReach : "…"}
      words={show && wordsOf(show)}
      actions={
        show?.fixtures.length === 0 && (
          <Button icon="plus" tone="strong" onPress={() => openSheet("add")}>
            {words.addLight}
          </Button>
        )
      }
    />
  );
};

const Show = ({ show }: { readonly show: LightsView }) => (
  <div class="lights-columns">
    <Programs show={show} />
    <div class="lights-side">
      <Colours show={show} />
      <Beats />
      <Strobe show={show} />
    </div>
  </div>
);

const Setup = ({ show }: { readonly show: LightsView }) => (
  <div class="lights-columns">
    <Fixtures show={show} />
    <div class="lights-side">
      <Timing show={show} />
      <Input show={show} />
    </div>
  </div>
);

/** The show, live; and, one tab further, what it shines on. */
export const LightsPage = ({ item }: { readonly item: string | undefined }) => {
  useLights();
  usePreview();
  const show = lights.value;
  const isSetup = item === SETUP;
  return (
    <>
      <Head />
      <LivePreview />
      <LightsBar />
      <div class="host-body lights-body">
        <ViewTabs
          label={words.parts}
          tabs={[
            {
              href: hashOf({ section: "lights" }),
              icon: "wand",
              word: words.tabShow,
              isCurrent: !isSetup,
            },
            {
              href: hashOf({ section: "lights", item: SETUP }),
              icon: "bulb",
              word: words.tabSetup,
              isCurrent: isSetup,
            },
          ]}
        />
        {show ? (
          isSetup ? (
            <Setup show={show} />
          ) : (
            <Show show={show} />
          )
        ) : (
          <Loading
            what={hostWords.tabs.lights}
            problem={lightsAtBox.state.value.problem}
            onRetry={() => void lightsAtBox.reload()}
          />
        )}
      </div>
    </>
  );
};
