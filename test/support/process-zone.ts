// Tests in another zone than the process was started in: a Date has the zone of the real process.
import { runInThisContext } from 'node:vm';

/** Jest hands its tests a copy of process, whose TZ nobody reads. */
const real = runInThisContext('process') as NodeJS.Process;

/** All tests of the file, or of the describe that calls it, run in this zone. */
export const inZone = (zone: string): void => {
  const before = real.env.TZ;
  beforeAll(() => {
    real.env.TZ = zone;
  });
  afterAll(() => {
    if (before === undefined) delete real.env.TZ;
    else real.env.TZ = before;
  });
};
