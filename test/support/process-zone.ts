// Tests in another zone than the process was started in: a Date has the zone of the real process.
import { runInThisContext } from 'node:vm';

/** Jest hands its tests a copy of process, whose TZ nobody reads. */
const real = runInThisContext('process') as NodeJS.Process;

const setZone = (zone: string | undefined): void => {
  if (zone === undefined) delete real.env.TZ;
  else real.env.TZ = zone;
};

/** All tests of the file, or of the describe that calls it, run in this zone. */
export const inZone = (zone: string): void => {
  let before: string | undefined;
  beforeAll(() => {
    before = real.env.TZ;
    setZone(zone);
  });
  afterAll(() => setZone(before));
};

/** A piece of a test in another zone. */
export const whileIn = (zone: string, work: () => void): void => {
  const before = real.env.TZ;
  setZone(zone);
  try {
    work();
  } finally {
    setZone(before);
  }
};
