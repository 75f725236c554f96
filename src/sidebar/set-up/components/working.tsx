// What the script is busy with, after 300 ms by name; later, why it takes its time.
import type { Props } from './props';

export const Working = ({ state: { work }, words }: Props) =>
  work === null ? null : (
    <div class="working slowly" aria-busy="true">
      <p>{words.working[work.name]}</p>
      <div class="going" aria-hidden="true">
        <i />
      </div>
      {work.late && <p class="quiet">{words.stillWorking[work.name]}</p>}
    </div>
  );
