import { useEffect } from "preact/hooks";
import type { GuestCard, OwnLimits } from "../../../src/protocol/guests.ts";
import { Choice } from "../../ui/form/choice.tsx";
import { Switch } from "../../ui/form/switch.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import type { SheetProps } from "../section.ts";
import { DraftField } from "../settings/fields/draft-field.tsx";
import { Amount } from "../settings/fields/setting.tsx";
import { party } from "../state/connection.ts";
import { closeSheet } from "../state/place/navigation.ts";
import { changeGuest, guests } from "./guests-state.ts";
import { words } from "./words/en.ts";

const HUES = Array.from({ length: 12 }, (_, place) => place * 30);
const NAME_MAX = 24;

const nearest = (hue: number): number => (Math.round(hue / 30) * 30) % 360;

const Hues = ({ guest: { guestId, hue } }: { readonly guest: GuestCard }) => (
  <fieldset class="hues">
    <legend class="field-label">{words.colour}</legend>
    {HUES.map((one, at) => (
      <label key={one}>
        <input
          type="radio"
          class="visually-hidden"
          name="hue"
          aria-label={words.colourNumber(at + 1)}
          checked={nearest(hue) === one}
          onChange={() => void changeGuest(guestId, { hue: one })}
        />
        <i style={{ "--hue": String(one) }} />
      </label>
    ))}
  </fieldset>
);

const LADDERS = {
  requestBurst: [1, 2, 3, 5, 10, 15, 20, 30, 50, 0],
  waitingPerGuest: [1, 2, 3, 5, 10, 15, 20, 0],
} as const;

const Limits = ({ guest: { guestId, limits } }: { readonly guest: GuestCard }) => {
  const common = party.value?.settings;
  const isOwn = Object.values(limits).some((limit) => limit !== undefined);
  const set = (wanted: OwnLimits) => void changeGuest(guestId, { limits: wanted });
  const whole = {
    requestBurst: limits.requestBurst ?? common?.requestBurst ?? 0,
    waitingPerGuest: limits.waitingPerGuest ?? common?.waitingPerGuest ?? 0,
  };
  return (
    <>
      <Switch
        label={words.ownLimits}
        about={isOwn ? words.ownLimitsHelp : words.asEverybody}
        isOn={isOwn}
        onChange={(isOn) => set(isOn ? whole : {})}
      />
      {isOwn &&
        (["requestBurst", "waitingPerGuest"] as const).map((key) => (
          <div key={key} class="guest-limit">
            <span class="field-label" aria-hidden="true">
              {words[key]}
            </span>
            <Amount
              label={words[key]}
              name={key}
              ladder={LADDERS[key]}
              value={whole[key]}
              onChange={(value) => set({ ...whole, [key]: value })}
            />
          </div>
        ))}
    </>
  );
};

const STANDINGS = ["welcome", "muted", "banned"] as const;

/** One guest: the name, the colour, and what they may do. All of it is saved at once. */
export const GuestSheet = ({ args: [guestId = ""] }: SheetProps) => {
  useEffect(guests.need, []);
  const { value } = guests.state.value;
  const guest = value?.items.find((one) => one.guestId === guestId);
  const isGone = value !== undefined && !guest;
  useEffect(() => {
    if (isGone) closeSheet();
  }, [isGone]);
  if (!guest) return null;
  return (
    <Sheet title={guest.name} onClose={closeSheet}>
      <div class="guest-sheet">
        <Choice
          name="standing"
          label={words.may(guest.name)}
          value={guest.standing}
          options={STANDINGS.map((standing) => {
            const [word = "", about = ""] = words.standings[standing];
            return { value: standing, word, about };
          })}
          onChange={(standing) => void changeGuest(guestId, { standing })}
        />
        <Limits guest={guest} />
        <DraftField
          id="guest-name"
          label={words.name}
          about={words.nameHelp}
          value={guest.name}
          max={NAME_MAX}
          onSave={(name) => void changeGuest(guestId, { name })}
        />
        <Hues guest={guest} />
      </div>
    </Sheet>
  );
};
