// One customer: who, what is open, the form, and the rest folded.
import type { WorkLine } from '../../app/care/wire';
import { isCase, isTask } from '../lines';
import { type Face, taskOf } from '../subject';
import { LinkedPeople, Preferences } from './about-person';
import { CaseFormView } from './case-form';
import { CaseList } from './case-list';
import { ContactForm } from './contact-form';
import { CustomerFacts } from './customer-facts';
import { CustomerHead } from './customer-head';
import { MoreAbout } from './more-about';
import { type Person, personOf } from './person';
import type { Props } from './props';
import { ShowInSheet } from './show-in-sheet';
import { StepForm } from './step-form';
import { TaskForm } from './task-form';
import { TaskNote } from './task-note';
import { TierAsked, TierFormView } from './tier-form';
import { Trail } from './trail';

const CardTrouble = ({ words, send, person }: Props & { readonly person: Person }) =>
  person.slot?.state !== 'failed' ? null : (
    <p class="note bad">
      {person.slot.failure === null ? '' : words.failure[person.slot.failure.kind].title}{' '}
      <button
        type="button"
        class="link"
        onClick={() => send({ type: 'card again', no: person.face.no })}
      >
        {words.tryAgain}
      </button>
    </p>
  );

const Form = (props: Props & { readonly person: Person }) => {
  switch (props.state.doing.kind) {
    case 'case':
      return <CaseFormView {...props} />;
    case 'step':
      return <StepForm {...props} />;
    case 'tier':
      return <TierFormView {...props} />;
    default:
      return <ContactForm {...props} names={[props.person.face.name]} />;
  }
};

export const CustomerView = (props: Props & { readonly line?: WorkLine; readonly face?: Face }) => {
  const { state, words } = props;
  const face = props.line ?? props.face;
  if (face === undefined) return null;
  const person = personOf(state, face, props.line ?? null);
  const all = { ...props, person };
  // Why somebody stands in the list comes first.
  const forCase = props.line !== undefined && isCase(props.line);
  const forTask = props.line !== undefined && isTask(props.line);
  const task = taskOf(state);
  // A step of one of their cases has its form here, too.
  const isMarked = forTask && state.doing.kind === 'contact';
  return (
    <article class="customer" aria-label={face.name}>
      <CustomerHead {...all} />
      {forCase && <CaseList {...all} />}
      {forTask && props.line !== undefined && <TaskNote {...all} line={props.line} />}
      <CustomerFacts {...all} />
      <Preferences {...all} />
      <LinkedPeople {...all} />
      <CardTrouble {...all} />
      {!forCase && <CaseList {...all} />}
      <Trail {...all} />
      {isMarked ? (
        task !== null && <TaskForm {...props} task={task} />
      ) : face.no === '' ? (
        <p class="note">{words.noNumberYet}</p>
      ) : (
        <>
          {props.line?.kind === 'visit' && <p class="note">{words.loggedAsVisit}</p>}
          <Form {...all} />
        </>
      )}
      <MoreAbout {...all} />
      {state.view !== 'row' && <ShowInSheet {...all} />}
      <TierAsked {...all} />
    </article>
  );
};
