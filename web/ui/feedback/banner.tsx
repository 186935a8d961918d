import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../action/icon.tsx";
import "./banner.css";

interface BannerProps {
  readonly tone: "quiet" | "loud";
  readonly icon: IconName;
  readonly children: ComponentChildren;
}

/** Something about the whole party that stays true for a while. */
export const Banner = ({ tone, icon, children }: BannerProps) => (
  <output class={`banner banner-${tone}`}>
    <Icon name={icon} />
    <span>{children}</span>
  </output>
);
