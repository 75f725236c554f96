// The first moments: the shape of what comes, and after eight seconds what may be wrong.
import { Advice } from './failed';
import type { Props } from './props';

export const Loading = (props: Props) => {
  const { state, words } = props;
  return (
    <section class="loading" aria-busy="true">
      <h2 tabIndex={-1} data-place="title" class="slowly">
        {words.loading}
      </h2>
      <div class="bones slowly" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
      {state.late && (
        <div class="advice">
          <p>
            {words.stillLoading} <strong>{words.failure['several accounts'].title}</strong>
          </p>
          <Advice {...props} kind="several accounts" />
        </div>
      )}
    </section>
  );
};
