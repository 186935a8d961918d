import { Button } from "../../../ui/action/button.tsx";
import { Panel } from "../../../ui/surface/panel.tsx";
import { Tag } from "../../../ui/surface/tag.tsx";
import { previewStatus } from "../preview/preview.ts";
import type { PreviewStatus } from "../preview/split-frame.ts";
import { type BeatStep, correctionInWords, sectionInWords, sureness } from "./beat-steps.ts";
import "./beats.css";
import { words } from "../words/en.ts";
import { useCorrection } from "./use-correction.ts";

const say = words.beats;

const STEPS: readonly { readonly step: BeatStep; readonly word: string; readonly about: string }[] =
  [
    { step: "halve", word: "÷ 2", about: say.half },
    { step: "double", word: "× 2", about: say.double },
    { step: "earlier", word: say.msEarlier(10), about: say.earlierBy },
    { step: "later", word: say.msLater(10), about: say.laterBy },
    { step: "next-downbeat", word: say.downbeat, about: say.barLater },
  ];

const Corrections = ({ trackId }: { readonly trackId: string }) => {
  const { correction, press } = useCorrection(trackId);
  const how = correction ? correctionInWords(correction) : "";
  return (
    <>
      <p class="host-words beats-words">{how === "" ? say.offBeat : say.corrected(how)}</p>
      <div class="beats-steps">
        {STEPS.map(({ step, word, about }) => (
          <Button key={step} label={about} isIdle={!correction} onPress={() => press(step)}>
            {word}
          </Button>
        ))}
        <Button icon="restart" isIdle={how === ""} onPress={() => press("as-analysed")}>
          {say.asAnalysed}
        </Button>
      </div>
    </>
  );
};

const Heard = ({ status }: { readonly status: PreviewStatus }) => (
  <div class="beats-heard">
    <p class="beats-tempo">
      <b>{Math.round(status.bpm)}</b> {say.perMinute}
    </p>
    <p class="beats-tags">
      {status.section !== "" && <Tag>{sectionInWords(status.section)}</Tag>}
      <Tag>{sureness(status.confidence)}</Tag>
    </p>
  </div>
);

const whyNoBeats = ({ trackId, hasFeatures }: PreviewStatus): string => {
  if (hasFeatures) return say.noBeat;
  return trackId === undefined ? say.nothingPlays : say.notAnalysed;
};

/** What the show hears, and how to put it right. */
export const Beats = () => {
  const status = previewStatus.value;
  return (
    <Panel title={say.title}>
      <div class="lights-card">
        {!status && <p class="host-words beats-words">{say.knownSoon}</p>}
        {status?.hasBeats && <Heard status={status} />}
        {status && !status.hasBeats && <p class="host-words beats-words">{whyNoBeats(status)}</p>}
        {status?.hasFeatures && status.trackId !== undefined && (
          <Corrections key={status.trackId} trackId={status.trackId} />
        )}
      </div>
    </Panel>
  );
};
