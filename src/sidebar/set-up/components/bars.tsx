// Figures as short bars, each with its number: the length is never the only sign.
import type { ComponentChildren } from 'preact';

export interface Bar {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly count: number;
}

interface BarsProps {
  readonly bars: readonly Bar[];
  /** The length of a whole bar; else the longest of these. */
  readonly most?: number;
}

const PERCENT = 100;

export const Bars = ({ bars, most }: BarsProps) => {
  const whole = most ?? Math.max(0, ...bars.map(({ count }) => count));
  return (
    <ul class="bars">
      {bars.map(({ key, name, count }) => (
        <li key={key}>
          <span class="bar-name">{name}</span>
          <span class="bar-line" aria-hidden="true">
            {count > 0 && <i style={{ width: `${(count / whole) * PERCENT}%` }} />}
          </span>
          <span class="bar-count">{count}</span>
        </li>
      ))}
    </ul>
  );
};
