import type { ShowSetting } from "../../../core/ports/lights.ts";
import { createGuardedZone } from "../guard/guarded-zone.ts";
import type { Guarded } from "../guard/run-guard.ts";
import { createSupply, type Supply } from "../limiter/supply.ts";
import { gainOf } from "../line/dim.ts";
import type { Line } from "../line/line.ts";

/** Zones and supplies by name, so that they can be found again. */
export interface GuardedShow extends Guarded {
  readonly zoneNames: readonly string[];
  readonly supplyNames: readonly string[];
}

const groupBy = (
  lines: readonly Line[],
  nameOf: (line: Line) => string,
): ReadonlyMap<string, readonly Line[]> => {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(nameOf(line));
    if (group) group.push(line);
    else groups.set(nameOf(line), [line]);
  }
  return groups;
};

/** A fixture without a supply has one of its own. */
const supplyOf = ({ setting }: Line): string =>
  setting.supply === "" ? `of ${setting.fixtureId}` : `named ${setting.supply}`;

const guardedOf = (lines: readonly Line[]) => lines.map(({ guarded }) => guarded);

/** The guard over these lines. `old`: the one before; what is still there keeps what it counted. */
export const guardLines = (
  lines: readonly Line[],
  show: ShowSetting,
  old: GuardedShow | undefined,
): GuardedShow => {
  const bySupply = groupBy(lines, supplyOf);
  const supplies = [...bySupply].map(([name, members]): Supply => {
    const budgetMa = Math.min(...members.map(({ setting }) => setting.budgetMa));
    const known = old?.supplies[old.supplyNames.indexOf(name)];
    const supply = createSupply(guardedOf(members), budgetMa, known);
    for (const { guarded, setting } of members) {
      guarded.full = Math.min(gainOf(show.master * setting.brightness), supply.whiteShare);
    }
    return supply;
  });
  const byZone = groupBy(lines, ({ setting }) => setting.zone);
  return {
    fixtures: guardedOf(lines),
    supplies,
    supplyNames: [...bySupply.keys()],
    zones: [...byZone].map(([name, members]) =>
      createGuardedZone(guardedOf(members), old?.zones[old.zoneNames.indexOf(name)]),
    ),
    zoneNames: [...byZone.keys()],
  };
};
