// The contract and the probes as checks of one scratch tab, for the self-test.
import type { PlatformCheck } from '../app/self-test/self-test';
import { CONTRACTS } from './contract/contract';
import { FUNCTION_PROBES } from './function-probes';
import type { Probe } from './probe';
import { SERVICE_PROBES } from './service-probes';
import type { Services } from './services';

/** In this order: the contract begins with an empty sheet, the last probe makes it long. */
export const PROBES: readonly Probe[] = [...SERVICE_PROBES, ...FUNCTION_PROBES];

/** Everything that we rely on in the platform, bound to the scratch tab. */
export const platformChecks = (
  services: Services,
  scratchTab: number,
): readonly PlatformCheck[] => {
  const { app } = services;
  const sheet = app
    .getActiveSpreadsheet()
    .getSheets()
    .find((one) => one.getSheetId() === scratchTab);
  if (sheet === undefined) throw new Error('the scratch tab is gone');
  return [
    ...CONTRACTS.map(
      ({ behaviour, zh, source, check }): PlatformCheck => ({
        behaviour,
        zh,
        source,
        run: () => check(app, sheet, services),
      }),
    ),
    ...PROBES.map(
      ({ behaviour, zh, check, open }): PlatformCheck => ({
        behaviour,
        zh,
        source: 'not verified',
        open: open === true,
        run: () => check({ services, app, sheet }),
      }),
    ),
  ];
};
