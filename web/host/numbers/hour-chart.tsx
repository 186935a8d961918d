import type { Statistics } from "../../../src/protocol/statistics.ts";
import { timeOfDay } from "../../lib/words/when.ts";
import { words } from "./words/en.ts";
import "./hour-chart.css";

const hourOfDay = (ms: number): string => timeOfDay(ms).replace(/\D.*$/, "");

/** More would be too thin to read. */
const HOURS_MAX = 24;

/** How many requests came in each hour; for a screen reader a list of numbers. */
export const HourChart = ({ hours }: { readonly hours: Statistics["hours"] }) => {
  const shown = hours.slice(-HOURS_MAX);
  const most = Math.max(1, ...shown.map(({ requests }) => requests));
  return (
    <ol class="hour-chart host-card" aria-label={words.byHour}>
      {shown.map(({ startMs, requests }) => (
        <li key={startMs} aria-label={words.requestsAt(requests, hourOfDay(startMs))}>
          <b aria-hidden="true">{requests || ""}</b>
          <i style={{ blockSize: `${(requests / most) * 100}%` }} />
          <span aria-hidden="true">{hourOfDay(startMs)}</span>
        </li>
      ))}
    </ol>
  );
};
