// Fakes of HtmlService and HtmlOutput: a page of the project, shown as it is in its file.
import type { UsedHtmlOutput, UsedHtmlService, UsedHtmlTemplate } from '../../google/used-api';
import type { Execution } from './execution';
import { guard, type Members, member } from './guard';
import { refuse } from './service-error';
import type { SidebarShown } from './session-state';

const SERVICE_MEMBERS: Members<UsedHtmlService> = {
  createHtmlOutputFromFile: member('cheap', 'string'),
  createTemplateFromFile: member('cheap', 'string'),
};
const TEMPLATE_MEMBERS: Members<UsedHtmlTemplate> = { getRawContent: member('cheap') };
const OUTPUT_MEMBERS: Members<UsedHtmlOutput> = { setTitle: member('cheap', 'string') };

/** What stands above a page that was given no title; its own <title> is ignored. */
const UNTITLED = 'Apps Script application';

const outputs = new WeakMap<object, SidebarShown>();

/** The page behind what a script hands to showSidebar; undefined for anything else. */
export const htmlBehind = (output: object): SidebarShown | undefined => outputs.get(output);

const outputFake = (execution: Execution, html: string): UsedHtmlOutput => {
  const fake: UsedHtmlOutput = {
    setTitle: (title) => {
      outputs.set(self, { title, html });
      return self;
    },
  };
  const self = guard(execution, { name: 'HtmlOutput' }, fake, OUTPUT_MEMBERS);
  outputs.set(self, { title: UNTITLED, html });
  return self;
};

export const htmlServiceFake = (execution: Execution): UsedHtmlService => {
  const page = (name: string): string =>
    execution.state.pages.get(name) ?? refuse(`No HTML file named ${name} was found.`);
  const fake: UsedHtmlService = {
    createHtmlOutputFromFile: (name) => outputFake(execution, page(name)),
    createTemplateFromFile: (name) => {
      const raw = page(name);
      const template: UsedHtmlTemplate = { getRawContent: () => raw };
      return guard(execution, { name: 'HtmlTemplate' }, template, TEMPLATE_MEMBERS);
    },
  };
  return guard(execution, { name: 'HtmlService' }, fake, SERVICE_MEMBERS);
};
