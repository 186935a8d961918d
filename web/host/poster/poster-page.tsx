import { useEffect, useState } from "preact/hooks";
import type { JoinInfo } from "../../../src/protocol/box.ts";
import { wifiText } from "../../lib/join/wifi-text.ts";
import { Button } from "../../ui/action/button.tsx";
import { LinkButton } from "../../ui/action/link-button.tsx";
import { Choice } from "../../ui/form/choice.tsx";
import { QrCode } from "../../ui/media/qr-code.tsx";
import { Hero } from "../../ui/surface/hero.tsx";
import { Loading } from "../shell/loading.tsx";
import { read } from "../state/asking/ask.ts";
import { createResource } from "../state/asking/loaded.ts";
import { party } from "../state/connection.ts";
import { hashOf } from "../state/place/route.ts";
import "./poster-page.css";
import { words } from "./words/en.ts";

const join = createResource(() => read<JoinInfo>("/join"));
const PAPERS = ["A4", "A5"] as const;
type Paper = (typeof PAPERS)[number];

const bare = (url: string): string => url.replace(/^https?:\/\//, "").replace(/\/$/, "");

const Sheet = ({ info, paper }: { readonly info: JoinInfo; readonly paper: Paper }) => {
  const [url = location.origin] = info.urls;
  const { wifi } = info;
  return (
    <article class="poster" data-paper={paper}>
      <h2 dir="auto">{party.value?.party.name ?? "Rumpus"}</h2>
      <p class="poster-join">{words.join}</p>
      <div class="poster-codes">
        {wifi && (
          <section>
            <p class="poster-step">
              <b>1</b> {words.wifiStep}
            </p>
            <QrCode text={wifiText(wifi.name, wifi.password)} label={words.qrWifi} />
            <p>
              {words.network}: <b dir="auto">{wifi.name}</b>
              {wifi.password !== "" && (
                <>
                  <br />
                  {words.password}: <b dir="ltr">{wifi.password}</b>
                </>
              )}
            </p>
          </section>
        )}
        <section>
          <p class="poster-step">
            {wifi && <b>2</b>} {words.pageStep}
          </p>
          <QrCode text={url} label={words.qrPage} />
          <p>
            {words.orType} <b dir="ltr">{bare(url)}</b>
          </p>
        </section>
      </div>
      <p class="poster-foot">{words.noApp}</p>
    </article>
  );
};

/** What is hung up so that everybody finds the party; printed or saved as PDF by the browser. */
export const PosterPage = () => {
  const [paper, setPaper] = useState<Paper>("A4");
  useEffect(() => void join.reload(), []);
  const { value, problem } = join.state.value;
  return (
    <>
      <Hero
        title={words.title}
        lead={words.lead}
        words={words.about}
        actions={
          <Button icon="file" tone="strong" isDisabled={!value} onPress={() => window.print()}>
            {words.print}
          </Button>
        }
      />
      <div class="host-body host-columns">
        {value ? (
          <Sheet info={value} paper={paper} />
        ) : (
          <Loading what={words.thePoster} problem={problem} onRetry={() => void join.reload()} />
        )}
        <div class="host-card">
          <Choice
            name="paper"
            label={words.paper}
            value={paper}
            options={PAPERS.map((value) => ({ value, word: value }))}
            onChange={setPaper}
          />
          {value && !value.wifi && (
            <>
              <p>{words.noWifi}</p>
              <LinkButton href={hashOf({ section: "settings", item: "wifi" })}>
                {words.settings}
              </LinkButton>
            </>
          )}
        </div>
      </div>
    </>
  );
};
