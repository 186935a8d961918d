import { useEffect, useRef } from "preact/hooks";
import "./progress-bar.css";

interface ProgressBarProps {
  readonly label: string;
  readonly durationMs: number;
  readonly isMoving: boolean;
  /** Where it is right now; asked twice a second. */
  readonly positionMs: () => number;
  readonly format: (ms: number) => string;
}

const TICK_MS = 500;

/** Moves by writing to the two elements that change, so nothing around it renders again. */
export const ProgressBar = (props: ProgressBarProps) => {
  const { durationMs, isMoving, positionMs, format } = props;
  const bar = useRef<HTMLProgressElement>(null);
  const fill = useRef<HTMLDivElement>(null);
  const passed = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const draw = () => {
      const now = Math.min(Math.max(positionMs(), 0), durationMs);
      if (bar.current) bar.current.value = Math.round(now / 1000);
      if (passed.current) passed.current.textContent = format(now);
      fill.current?.style.setProperty("transform", `scaleX(${now / durationMs})`);
    };
    draw();
    if (!isMoving) return undefined;
    const timer = setInterval(draw, TICK_MS);
    return () => clearInterval(timer);
  });
  return (
    <div class="progress">
      <progress
        ref={bar}
        class="visually-hidden"
        max={Math.round(durationMs / 1000)}
        aria-label={props.label}
      />
      <div class="progress-track">
        <div class="progress-fill" ref={fill} />
      </div>
      <div class="progress-times" aria-hidden="true">
        <span ref={passed} />
        <span>{format(durationMs)}</span>
      </div>
    </div>
  );
};
