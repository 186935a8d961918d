import type { JoinInfo } from "../../../src/protocol/box.ts";
import { wifiText } from "../../lib/join/wifi-text.ts";
import { QrCode } from "../../ui/media/qr-code.tsx";
import { shortAddress } from "../state/join.ts";
import { words } from "../words/en.ts";
import "./join-card.css";

interface JoinCardProps {
  readonly join: JoinInfo;
  readonly isLarge?: boolean;
}

/** A ticket that tells how to come in: for cameras, and for those who type. */
export const JoinCard = ({ join: { urls, wifi }, isLarge = false }: JoinCardProps) => {
  const [url = ""] = urls;
  return (
    <section class="join-card" data-large={isLarge} data-wifi={wifi !== undefined}>
      {wifi && (
        <div class="join-way">
          <QrCode text={wifiText(wifi.name, wifi.password)} label={words.wifi} />
          <p class="join-step">{words.wifiFirst}</p>
          <p class="join-type">
            <bdi>{wifi.name}</bdi>
          </p>
        </div>
      )}
      <div class="join-way">
        <QrCode text={url} label={words.join} />
        <p class="join-step">{wifi ? words.thenScan : words.join}</p>
        {!wifi && <p class="join-hint">{words.scan}</p>}
        <p class="join-type" dir="ltr">
          <span>{words.orType}</span> <b>{shortAddress(url)}</b>
        </p>
      </div>
    </section>
  );
};
