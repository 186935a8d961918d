import type { Settings } from "../../../../src/protocol/party.ts";
import { Icon } from "../../../ui/action/icon.tsx";
import { fates } from "../state/settings.ts";
import { words } from "../words/en.ts";

/** Whether a change has been taken. The place is always there, so that screen readers hear it. */
export const FateMark = ({ name }: { readonly name: keyof Settings }) => {
  const fate = fates.value[name];
  return (
    <output class="fate" data-fate={fate}>
      {fate === "saved" && <Icon name="check" />}
      {fate === "failed" && <Icon name="warning" />}
      {fate && words[fate]}
    </output>
  );
};
