import "./work-bar.css";

interface WorkBarProps {
  /** What is going on: "Import music". */
  readonly label: string;
  /** Absent: nobody knows how far it is. */
  readonly percent?: number | undefined;
  readonly tone?: "busy" | "good" | "bad" | "quiet";
}

const clamped = (percent: number): number => Math.min(100, Math.max(0, percent));

/** How far a piece of work has come. */
export const WorkBar = ({ label, percent, tone = "busy" }: WorkBarProps) => (
  <div class="work-bar" data-tone={tone} data-unknown={percent === undefined}>
    <progress
      class="visually-hidden"
      aria-label={label}
      max={100}
      value={percent === undefined ? undefined : Math.floor(clamped(percent))}
    />
    <div
      class="work-bar-fill"
      style={percent === undefined ? {} : { transform: `scaleX(${clamped(percent) / 100})` }}
    />
  </div>
);
