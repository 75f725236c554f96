// A stamp that notices what was half written.
import fc from 'fast-check';
import { checksum } from '../../src/domain/checksum';

test('equal texts are equal, in sixteen digits', () => {
  expect(checksum('')).toBe('811c9dc59dc5811c');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(checksum(text)).toMatch(/^[0-9a-f]{16}$/);
      expect(checksum(`${text}`)).toBe(checksum(text));
    }),
  );
});

test('a character more, less or another changes it', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 200 }),
      fc.nat(),
      fc.string({ minLength: 1, maxLength: 1 }),
      (text, place, other) => {
        const at = place % text.length;
        expect(checksum(text.slice(0, at) + text.slice(at + 1))).not.toBe(checksum(text));
        expect(checksum(text.slice(0, at))).not.toBe(checksum(text));
        fc.pre(text[at] !== other);
        expect(checksum(text.slice(0, at) + other + text.slice(at + 1))).not.toBe(checksum(text));
      },
    ),
  );
});

test('no two of 100,000 lines are alike', () => {
  const stamps = new Set(Array.from({ length: 100_000 }, (_, i) => checksum(`tier ${i}`)));
  expect(stamps.size).toBe(100_000);
});
