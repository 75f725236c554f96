// What ends a form on the card: it is sent, or the card goes back to logging contacts.
import type { Props } from './props';
import { Key } from './text';

export const FormEnd = ({ words, send, main }: Props & { readonly main: string }) => (
  <div class="actions">
    <button type="submit" class="main">
      {main} <Key name="↵" />
    </button>
    <button
      type="button"
      class="link"
      onClick={() => send({ type: 'doing', doing: { kind: 'contact' } })}
    >
      {words.cancel}
    </button>
  </div>
);
