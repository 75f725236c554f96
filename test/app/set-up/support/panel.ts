// The set-up panel's calls on a workbook, as a person would send them.
import type { SetUpCalls } from '../../../../src/app/set-up/wire';
import type { Workbook } from '../../../../src/host/model/workbook';
import { createHost, type Host, type RunResult } from '../../../../src/host/runner/host';
import { processZone } from '../../../../src/host/services/zone-clock';
import { theBundle } from '../../../support/bundle';
import { instantOf } from '../../support/run-check';

export interface Panel {
  readonly host: Host;
  readonly call: <Name extends keyof SetUpCalls>(
    name: Name,
    request: Parameters<SetUpCalls[Name]>[0],
  ) => ReturnType<SetUpCalls[Name]>;
  /** The same with what nobody should send. */
  readonly send: (name: keyof SetUpCalls, request: unknown) => unknown;
  /** Of the last call. */
  readonly last: () => RunResult | undefined;
}

export const TODAY = '2026-11-20';

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

export const panelOn = (workbook: Workbook, user = 'lin@example.com'): Panel => {
  let last: RunResult | undefined;
  const host = createHost({
    ...{ workbook, user, bundle: theBundle(), random: 7 },
    ...{ now: instantOf(TODAY), zone: processZone() },
  });
  const send: Panel['send'] = (name, request) => {
    last = host.run(name, [overTheWire(request)], { context: 'rpc' });
    if (last.error !== undefined) throw new Error(`${name} threw: ${last.error.stack}`);
    return overTheWire(last.value);
  };
  return {
    host,
    send,
    call: (name, request) => send(name, request) as ReturnType<SetUpCalls[typeof name]>,
    last: () => last,
  };
};

/** The value of an answer; throws its sentences. */
export const answered = <Value>(
  answer: { ok: true; value: Value } | { ok: false; issues: readonly { sentence: string }[] },
): Value => {
  if (answer.ok) return answer.value;
  throw new Error(answer.issues.map(({ sentence }) => sentence).join('\n'));
};

export const NOTHING_CHOSEN = { language: null, tab: null, headerRow: null } as const;
