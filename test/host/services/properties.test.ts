// What a person keeps for a script: strings, by person, within the documented limits.
import { openServices } from '../support/open-services';

const storeOf = (opened: ReturnType<typeof openServices>) => opened.properties.getUserProperties();

describe('5.9 user properties', () => {
  test('are kept as strings until they are set anew; nothing is null', () => {
    const opened = openServices();
    const store = storeOf(opened);
    expect(store.getProperty('me')).toBeNull();
    store.setProperty('me', 'Lin').setProperty('me', 'He');
    expect(storeOf(opened).getProperty('me')).toBe('He');
    const call = Reflect.get(store, 'setProperty') as (...given: unknown[]) => unknown;
    expect(() => call('me', { name: 'Lin' })).toThrow("don't match the method signature");
  });

  test('belong to one person', () => {
    const opened = openServices();
    storeOf(opened).setProperty('me', 'Lin');
    Object.assign(opened.state, { user: 'somebody@example.com' });
    expect(storeOf(opened).getProperty('me')).toBeNull();
  });

  test('a value takes 9 KB, the store 500 KB', () => {
    const store = storeOf(openServices());
    store.setProperty('long', 'x'.repeat(9 * 1024));
    expect(() => store.setProperty('long', '文'.repeat(4 * 1024))).toThrow('Argument too large');
    const fill = (): void => {
      for (let n = 0; n < 60; n += 1) store.setProperty(`n${n}`, 'x'.repeat(9 * 1024));
    };
    expect(fill).toThrow('storage quota');
  });

  test('each access is priced', () => {
    const opened = openServices();
    storeOf(opened).setProperty('a', 'b').getProperty('a');
    expect(opened.execution.calls.map(({ price, member }) => [price, member])).toEqual([
      ['properties', 'setProperty'],
      ['properties', 'getProperty'],
    ]);
  });
});
