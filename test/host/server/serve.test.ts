// 4-host "Page": only this machine, by the right name, with the token; changes come down as events.
import { request } from 'node:http';
import { addSheet, newWorkbook } from '../../../src/host/model/workbook';
import { loadBundle } from '../../../src/host/runner/load-bundle';
import { type Serving, serve } from '../../../src/host/server/serve';
import { processZone } from '../../../src/host/services/zone-clock';
import { createSession, type Session } from '../../../src/host/session/session';

const FILES = { html: '<p>page</p>', script: 'page()', style: 'p{}', shim: 'shim()' };
const CODE = `
  function show() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar'));
  }
  function add(a, b) { return a + b; }
`;

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

let serving: Serving;
let session: Session;
let port = '';
let token = '';

beforeAll(async () => {
  const workbook = newWorkbook('School', processZone());
  addSheet(workbook, 'Students', 20, 5);
  const pages = new Map([['Sidebar', '<html><head><title>x</title></head><p>Hi</p></html>']]);
  const bundle = loadBundle(CODE, pages);
  const clock = { now: 0, running: false, real: () => 0 };
  session = createSession({ workbook, bundle, zone: processZone(), ...clock });
  serving = await serve(session, FILES, 0);
  [, port = '', token = ''] = /:(\d+)\/#(\w+)$/.exec(serving.address) ?? [];
});
afterAll(() => serving.close());

const ask = (
  path: string,
  options: {
    readonly method?: string;
    readonly host?: string;
    readonly origin?: string;
    readonly body?: string;
  } = {},
): Promise<Got> =>
  new Promise((done, failed) => {
    const { method = 'GET', host = `127.0.0.1:${port}`, origin, body } = options;
    const headers = { host, ...(origin === undefined ? {} : { origin }) };
    const asking = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    asking.on('error', failed);
    asking.end(body);
  });
const post = (path: string, value: unknown, origin?: string): Promise<Got> =>
  ask(`${path}${path.includes('?') ? '&' : '?'}token=${token}`, {
    method: 'POST',
    body: JSON.stringify(value),
    ...(origin === undefined ? {} : { origin }),
  });

/** The events of a stream, until as many as wanted have come. */
const events = (page: string, wanted: number, then: () => Promise<unknown>): Promise<string[][]> =>
  new Promise((done, failed) => {
    const path = `/events?token=${token}&page=${page}`;
    const headers = { host: `127.0.0.1:${port}` };
    let text = '';
    const asking = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
        const whole = text.split('\n\n').slice(0, -1);
        if (whole.length < wanted) return;
        asking.destroy();
        done(whole.map((one) => one.split('\n').map((line) => line.replace(/^\w+: /, ''))));
      });
      then().catch(failed);
    });
    asking.on('error', () => undefined);
    asking.end();
  });

describe('the address', () => {
  test('has a token, which the page needs no request for', () => {
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(serving.address).toBe(`http://127.0.0.1:${port}/#${token}`);
  });

  test.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1'])(
    'another name that leads here is refused: %s',
    async (host) => {
      expect((await ask('/', { host })).status).toBe(403);
    },
  );

  test.each(['/', '/page.js', '/page.css'])(
    '%s is free: nothing of the workbook is in it',
    async (path) => {
      const { status, headers } = await ask(path);
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('no-store');
    },
  );

  test('the page may load nothing from elsewhere, and nobody may frame it', async () => {
    const { headers } = await ask('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain(`frame-src http://localhost:${port}`);
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

describe('a request', () => {
  test.each([
    ['GET', '/events'],
    ['GET', '/save'],
    ['POST', '/act'],
    ['POST', '/call'],
    ['POST', '/open'],
  ])('%s %s without the token is refused', async (method, path) => {
    for (const query of ['', '?token=', `?token=${'0'.repeat(32)}`]) {
      expect((await ask(path + query, method === 'GET' ? {} : { method, body: '{}' })).status).toBe(
        403,
      );
    }
  });

  test('of another page is refused even with the token', async () => {
    const select = { kind: 'undo' };
    expect((await post('/act', select, 'https://evil.example')).status).toBe(403);
    expect((await post('/act', select, `http://localhost:${port}`)).status).toBe(403);
    expect((await post('/act', select, `http://127.0.0.1:${port}`)).status).toBe(200);
  });

  test('to the sidebar’s name reaches nothing but the sidebar', async () => {
    const host = `localhost:${port}`;
    expect((await ask(`/save?token=${token}`, { host })).status).toBe(404);
    expect((await ask('/', { host })).status).toBe(404);
    const act = { host, method: 'POST', body: '{"kind":"undo"}' };
    expect((await ask(`/act?token=${token}`, act)).status).toBe(404);
  });

  test('that is refused says why in a sentence; an unknown one is not found', async () => {
    const type = { kind: 'type', tab: 99, row: 0, column: 0, texts: [['x']] };
    const { status, body } = await post('/act', type);
    expect([status, JSON.parse(body).en]).toEqual([409, 'Sheet 99 not found']);
    expect((await ask(`/nothing?token=${token}`)).status).toBe(404);
  });

  test('a file that is none gets a sentence in each language', async () => {
    const options = { method: 'POST', body: 'a,b' };
    const { status, body } = await ask(`/open?token=${token}&name=list.csv`, options);
    expect(status).toBe(409);
    expect(JSON.parse(body)).toEqual({
      en: expect.stringContaining('list.csv is a CSV file'),
      zh: expect.stringContaining('list.csv 是 CSV 文件'),
    });
  });

  test('a call runs a function of the script', async () => {
    const { body } = await post('/call', { name: 'add', args: [1, 2] });
    expect(JSON.parse(body)).toEqual({ ok: true, answer: '3' });
  });

  test('the workbook comes as a file', async () => {
    const { status, headers, body } = await ask(`/save?token=${token}`);
    expect([status, body.slice(0, 2)]).toEqual([200, 'PK']);
    expect(headers['content-disposition']).toContain("filename*=UTF-8''School.xlsx");
  });
});

describe('the stream of events', () => {
  const look = { tab: 0, frozenRows: 0, row: 0, rows: 3, columns: 2 };

  test('begins with what the page needs; then the cells that it looks at, then what changes', async () => {
    const heard = await events('a', 5, async () => {
      await post('/look?page=a', look);
      await post('/act', { kind: 'type', tab: 0, row: 1, column: 1, texts: [['new']] });
    });
    expect(heard.map(([name]) => name)).toEqual(['boot', 'state', 'rows', 'state', 'rows']);
    const [first, second] = [heard[2], heard[4]].map((one) => JSON.parse(one?.[1] ?? ''));
    expect(first).toMatchObject({
      tab: 0,
      all: true,
      rows: [[0, [{}, {}]], [1], [2]].map((row) => [row[0], expect.any(Array)]),
    });
    expect(second).toEqual({ tab: 0, all: false, rows: [[1, [{ text: '' }, { text: 'new' }]]] });
  });

  test('says nothing of cells that nobody looks at', async () => {
    const heard = await events('b', 5, async () => {
      await post('/look?page=b', look);
      await post('/act', { kind: 'type', tab: 0, row: 9, column: 0, texts: [['far']] });
      await post('/act', { kind: 'undo' });
    });
    expect(heard.map(([name]) => name)).toEqual(['boot', 'state', 'rows', 'state', 'state']);
  });
});

describe('the sidebar', () => {
  test('has its own origin and key, the shim before everything, and loads nothing', async () => {
    await post('/act', { kind: 'menu', name: 'show' });
    const [boot] = await events('c', 1, async () => undefined);
    const address: string = JSON.parse(boot?.[1] ?? '').sidebar;
    expect(address).toMatch(new RegExp(`^http://localhost:${port}/sidebar\\?token=[0-9a-f]{32}$`));
    expect(address).not.toContain(token);
    const host = `localhost:${port}`;
    const path = address.slice(address.indexOf('/sidebar'));
    const { status, body, headers } = await ask(path, { host });
    expect(status).toBe(200);
    expect(body).toMatch(/^<html><head><script>window\.__sidebar=.*shim\(\)<\/script><title>x/);
    expect(body).toContain('"functions":["show","add"]');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`frame-ancestors http://127.0.0.1:${port}`);
    expect((await ask('/sidebar?token=x', { host })).status).toBe(404);
  });
});
