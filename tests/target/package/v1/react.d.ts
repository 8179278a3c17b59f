/**
 * `<biomeal-planner>` in JSX, for React 19 and its types:
 *
 *   import "biomeal";
 *   import type {} from "biomeal/react";
 */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { BiomealAttributes, BiomealEventMap, BiomealPlanner } from "./biomeal.js";

/** `onbiomeal-change` and the like: React puts `on` before the name of the event. */
export type BiomealHandlers = {
  [Name in keyof BiomealEventMap as `on${Name}`]?: (event: BiomealEventMap[Name]) => void;
};

export type BiomealProps = Omit<
  DetailedHTMLProps<HTMLAttributes<BiomealPlanner>, BiomealPlanner>,
  keyof BiomealAttributes
> &
  BiomealAttributes &
  BiomealHandlers;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "biomeal-planner": BiomealProps;
    }
  }
}
