// The panel before anything has been answered or typed.
import type { Language } from '../domain/language';
import type { CaseForm, NewForm, State, TierForm } from './state';

export const EMPTY_CASE: CaseForm = {
  kind: '',
  severity: '',
  text: '',
  receivedAt: '',
  owner: '',
};

export const EMPTY_ASK: TierForm = { tier: '', until: '', reason: '' };

export const EMPTY_NEW: NewForm = {
  draft: {
    key: '',
    name: '',
    phone: '',
    organisation: '',
    position: '',
    owner: '',
    despiteAlike: false,
  },
  state: 'typing',
  alike: [],
  failure: null,
};

/** @param at now, on the clock of the page */
export const firstState = (language: Language, at: number): State => ({
  language,
  phase: 'loading',
  late: false,
  failure: null,
  opened: null,
  openedAt: at,
  at,
  online: true,
  focused: true,
  visible: true,
  view: 'list',
  owner: null,
  lines: [],
  current: null,
  wholeList: false,
  handled: {},
  picked: null,
  ticked: [],
  together: false,
  cards: {},
  search: { text: '', index: null, state: 'none', failure: null },
  row: { selection: null, checking: false, waiting: null, failures: 0, failure: null, turn: 0 },
  doing: { kind: 'contact' },
  drafts: {},
  caseForm: EMPTY_CASE,
  promise: { turn: 0, times: null, failure: null },
  stepText: '',
  choices: {},
  tierForm: EMPTY_ASK,
  decisions: {},
  newForm: EMPTY_NEW,
  problems: [],
  more: false,
  keys: false,
  jobs: [],
  said: { text: '', urgent: false, turn: 0 },
  focus: { place: '', turn: 0 },
});
