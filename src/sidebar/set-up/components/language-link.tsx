// The other language with one press, for whoever cannot read this one.
import type { Props } from './props';

export const LanguageLink = ({ state, words, send }: Props) => (
  <button
    type="button"
    class="link"
    lang={state.language === 'zh' ? 'en' : 'zh-CN'}
    onClick={() => send({ type: 'language', language: state.language === 'zh' ? 'en' : 'zh' })}
  >
    {words.otherLanguage}
  </button>
);
