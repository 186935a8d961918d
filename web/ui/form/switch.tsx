import "./switch.css";

interface SwitchProps {
  readonly label: string;
  readonly about?: string | undefined;
  readonly isOn: boolean;
  /** The label is for screen readers: the words stand beside the switch already. */
  readonly isBare?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export const Switch = ({ label, about, isOn, isBare, onChange }: SwitchProps) => (
  <label class="switch">
    <span class={isBare ? "visually-hidden" : "switch-words"}>
      <b>{label}</b>
      {about && <span>{about}</span>}
    </span>
    <input
      type="checkbox"
      role="switch"
      aria-checked={isOn}
      class="visually-hidden"
      checked={isOn}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <i class="switch-track" aria-hidden="true" />
  </label>
);
