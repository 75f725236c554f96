// Step 2: what each column holds; only where something is not clear of itself.
import { CallFailed } from './call-failed';
import { Columns } from './columns';
import type { Props } from './props';
import { Step } from './step';
import { Working } from './working';

export const ColumnsStep = (props: Props) => (
  <Step {...props} title={props.words.columnsTitle} forth={props.words.next}>
    <p class="quiet">{props.words.columnsIntro}</p>
    <CallFailed {...props} />
    <Working {...props} />
    <Columns {...props} />
  </Step>
);
