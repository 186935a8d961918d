import { Button } from "../../../ui/action/button.tsx";
import { Panel } from "../../../ui/surface/panel.tsx";
import { Tag } from "../../../ui/surface/tag.tsx";
import { previewStatus } from "../preview/preview.ts";
import type { PreviewStatus } from "../preview/split-frame.ts";
import { type BeatStep, correctionInWords, sectionInWords, sureness } from "./beat-steps.ts";
import "./beats.css";
import { useCorrection } from "./use-correction.ts";

const STEPS: readonly { readonly step: BeatStep; readonly word: string; readonly about: string }[] =
  [
    { step: "halve", word: "÷ 2", about: "Half as many beats" },
    { step: "double", word: "× 2", about: "Twice as many beats" },
    { step: "earlier", word: "10 ms earlier", about: "Beats earlier by 10 milliseconds" },
    { step: "later", word: "10 ms later", about: "Beats later by 10 milliseconds" },
    { step: "next-downbeat", word: "Downbeat +1", about: "The bar begins one beat later" },
  ];

const Corrections = ({ trackId }: { readonly trackId: string }) => {
  const { correction, press } = useCorrection(trackId);
  const words = correction ? correctionInWords(correction) : "";
  return (
    <>
      <p class="host-words beats-words">
        {words === ""
          ? "Off the beat? Put it right; the song remembers it."
          : `Corrected: ${words}.`}
      </p>
      <div class="beats-steps">
        {STEPS.map(({ step, word, about }) => (
          <Button key={step} label={about} isIdle={!correction} onPress={() => press(step)}>
            {word}
          </Button>
        ))}
        <Button icon="restart" isIdle={words === ""} onPress={() => press("as-analysed")}>
          As analysed
        </Button>
      </div>
    </>
  );
};

const Heard = ({ status }: { readonly status: PreviewStatus }) => (
  <div class="beats-heard">
    <p class="beats-tempo">
      <b>{Math.round(status.bpm)}</b> beats a minute
    </p>
    <p class="beats-tags">
      {status.section !== "" && <Tag>{sectionInWords(status.section)}</Tag>}
      <Tag>{sureness(status.confidence)}</Tag>
    </p>
  </div>
);

const whyNoBeats = ({ trackId, hasFeatures }: PreviewStatus): string => {
  if (hasFeatures)
    return "No beat found here, so the lights follow the sound and count 120 a minute.";
  return trackId === undefined
    ? "Nothing plays: the lights breathe by themselves."
    : "This song is not analysed yet: the lights breathe calmly until it is.";
};

/** What the show hears, and how to put it right. */
export const Beats = () => {
  const status = previewStatus.value;
  return (
    <Panel title="Beat">
      <div class="lights-card">
        {!status && <p class="host-words beats-words">Known as soon as the preview is there.</p>}
        {status?.hasBeats && <Heard status={status} />}
        {status && !status.hasBeats && <p class="host-words beats-words">{whyNoBeats(status)}</p>}
        {status?.hasFeatures && status.trackId !== undefined && (
          <Corrections key={status.trackId} trackId={status.trackId} />
        )}
      </div>
    </Panel>
  );
};
