/** Settings of this box, not of its party: kept through restarts. */
export interface BoxMemory {
  boxSetting(name: string): Promise<string | undefined>;
  /** On disk when it resolves. */
  putBoxSetting(name: string, value: string): Promise<void>;
}

export type MachineAction = "reboot" | "off";

/** The machine itself. */
export interface Power {
  /** What it lets us do; nothing on somebody's laptop. */
  actions(): readonly MachineAction[];
  /** Rejects when the system refuses. */
  carryOut(action: MachineAction): Promise<void>;
}

export type PowerAction = "restart" | MachineAction;

/** Ends or restarts all of it in order: nothing that was acknowledged is lost, no light stays on. */
export interface MainSwitch {
  actions(): readonly PowerAction[];
  press(action: PowerAction): void;
}

/** What the daemon told in the last days. */
export interface LogBook {
  read(): Promise<string>;
}

/** How the machine is doing; absent where it does not tell. */
export interface Vitals {
  /** Of the disk that the party is on. */
  readonly freeBytes?: number;
  readonly databaseBytes?: number;
  readonly memory?: { readonly totalBytes: number; readonly availableBytes: number };
  readonly celsius?: number;
}
