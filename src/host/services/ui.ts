// Fakes of Ui and Menu: menus and the sidebar are remembered, dialogs answered by who started the host.
import type { UsedMenu, UsedUi } from '../../google/used-api';
import { enumValue } from './enums';
import type { Execution } from './execution';
import { always, guard, type Members, member } from './guard';
import { htmlBehind } from './html';
import { RunKilled, refuse } from './service-error';
import type { Answer, MenuShown } from './session-state';

const MENU_MEMBERS: Members<UsedMenu> = {
  addItem: always('cheap', 'string', 'string'),
  addSeparator: always('cheap'),
  addToUi: always('ui'),
};
export const UI_MEMBERS: Members<UsedUi> = {
  createMenu: always('cheap', 'string'),
  alert: member('ui', 'string', 'string', 'object'),
  showSidebar: member('ui', 'object'),
};

const menuFake = (execution: Execution, caption: string): UsedMenu => {
  const items: MenuShown['items'][number][] = [];
  const fake: UsedMenu = {
    addItem: (text, functionName) => {
      items.push([text, functionName]);
      return self;
    },
    addSeparator: () => {
      items.push(null);
      return self;
    },
    // A second menu of the same name takes the place of the first.
    addToUi: () => {
      execution.state.menus.set(caption, { caption, items });
    },
  };
  const self = guard(execution, { name: 'Menu' }, fake, MENU_MEMBERS);
  return self;
};

const ALLOWED: Readonly<Record<'OK' | 'YES_NO', readonly Answer[]>> = {
  OK: ['OK', 'CLOSE'],
  YES_NO: ['YES', 'NO', 'CLOSE'],
};

/** Ui of a run; refused where no editor is open (platform facts 5.8). */
export const uiFake = (execution: Execution): UsedUi => {
  const { state, context } = execution;
  if (context !== 'menu' && context !== 'rpc' && context !== 'open') {
    refuse('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  const answerTo = (title: string, prompt: string, buttons: readonly Answer[]): Answer => {
    const { answers } = state;
    const answer =
      typeof answers === 'function' ? answers({ title, prompt, buttons }) : answers.shift();
    if (answer === 'WAIT') {
      execution.killed = new RunKilled('A dialog waits for its answer.');
      throw execution.killed;
    }
    return answer ?? refuse(`Nobody is here to answer the dialog "${title}": ${prompt}`);
  };
  const ButtonSet: UsedUi['ButtonSet'] = {
    OK: enumValue('ButtonSet', 'OK'),
    YES_NO: enumValue('ButtonSet', 'YES_NO'),
  };
  const Button: UsedUi['Button'] = {
    YES: enumValue('Button', 'YES'),
    NO: enumValue('Button', 'NO'),
  };
  const fake: UsedUi = {
    createMenu: (caption) => menuFake(execution, caption),
    alert: (title, prompt, buttons) => {
      if (context === 'open') refuse('You do not have permission to call Ui.alert.');
      const name = String(buttons) === 'YES_NO' ? 'YES_NO' : 'OK';
      if (buttons !== ButtonSet[name]) {
        refuse(
          "The parameters (String,String,(class)) don't match the method signature for Ui.alert.",
        );
      }
      // A dialog waits for a person, and locks do not survive it (trap 21).
      if (state.lockHolder === execution) state.lockHolder = undefined;
      const answer = answerTo(title, prompt, ALLOWED[name]);
      if (!ALLOWED[name].includes(answer)) {
        refuse(`The dialog "${title}" has no button ${answer}.`);
      }
      state.alerts.push({ title, prompt, buttons: name, answer });
      return enumValue('Button', answer);
    },
    // Of several sidebars the last one stays (platform facts 3.1).
    showSidebar: (output) => {
      if (execution.mode !== 'FULL') refuse('You do not have permission to call Ui.showSidebar.');
      state.sidebar =
        htmlBehind(output) ??
        refuse("The parameters ((class)) don't match the method signature for Ui.showSidebar.");
    },
    ButtonSet,
    Button,
  };
  return guard(execution, { name: 'Ui' }, fake, UI_MEMBERS);
};
