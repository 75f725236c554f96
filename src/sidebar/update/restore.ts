// A save back in its form: whose it was, and what was typed.
import type { IndexLine } from '../../app/care/wire';
import { unreachable } from '../../domain/unreachable';
import type { Around, Next } from '../command';
import { isTouched } from '../draft';
import type { Job } from '../job';
import { lineId } from '../lines';
import type { State } from '../state';
import { focusOn, readCards } from './effects';

const customersOf = ({ customers, names }: Job): readonly IndexLine[] =>
  customers.map((no, i) => ({ no, name: names[i] ?? '', phone: '', owner: '' }));

/** The customer of a job, in the list where it stands there; many together as they were ticked. */
const shownAgain = (state: State, job: Job): State => {
  const customers = customersOf(job);
  const [first = null] = customers;
  const many = customers.length > 1;
  const [id] = job.lines;
  const line =
    state.lines.find((one) => lineId(one) === id) ?? state.lines.find(({ no }) => no === first?.no);
  const inList = !many && line !== undefined;
  return {
    ...state,
    view: inList ? 'list' : 'search',
    owner: inList && state.owner !== null ? line.owner : state.owner,
    current: inList ? (job.lines[0] ?? lineId(line)) : state.current,
    together: many,
    ticked: many ? customers : state.ticked,
    picked: many || inList ? state.picked : first,
    wholeList: false,
    doing: { kind: 'contact' },
  };
};

/** The form as it was sent, unless something else is typed there by now. */
const withErrand = (state: State, { errand, customers, lines }: Job, { key }: Around): State => {
  switch (errand.kind) {
    case 'contact': {
      const at = customers.length > 1 ? 'together' : (customers[0] ?? '');
      const present = state.drafts[at];
      if (present !== undefined && isTouched(present)) return state;
      return { ...state, drafts: { ...state.drafts, [at]: { ...errand.draft, key: key() } } };
    }
    case 'case': {
      const { kind, severity, text, receivedAt, owner } = errand.request;
      const caseForm = { kind, severity, text, receivedAt: receivedAt ?? '', owner };
      return { ...state, doing: { kind: 'case' }, caseForm };
    }
    case 'step': {
      const { caseNo, step, text } = errand.request;
      return { ...state, doing: { kind: 'step', caseNo, step }, stepText: text };
    }
    case 'task': {
      const [id = ''] = lines;
      return { ...state, choices: { [id]: errand.request.step, ...state.choices } };
    }
    case 'tier': {
      const { tier, until, reason } = errand.request;
      return { ...state, doing: { kind: 'tier' }, tierForm: { tier, until: until ?? '', reason } };
    }
    // What a lead has typed still stands beside the request.
    case 'decision':
      return state;
    default:
      return unreachable(errand);
  }
};

/** The customer of a job with its form, to look at or to correct. */
export const restored = (state: State, job: Job, around: Around): Next => {
  if (job.errand.kind === 'decision') return readCards(focusOn(state, 'requests'), []);
  const shown = withErrand(shownAgain(state, job), job, around);
  return readCards(focusOn(shown, 'start'), shown.together ? [] : job.customers);
};

/** The request's field as the form calls it. */
export const fieldOf = ({ errand }: Job, field: string | null): string => {
  if (errand.kind === 'step') return 'stepText';
  if (errand.kind === 'task') return 'task';
  if (errand.kind === 'case') return field ?? 'kind';
  if (errand.kind === 'tier') return field ?? 'tier';
  if (errand.kind === 'decision') return `word ${errand.request.no}`;
  return field === 'nextAppointment' ? 'nextOn' : (field ?? 'outcome');
};
