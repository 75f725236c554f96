// Search by name, phone and pinyin initials, and what is chosen by it (3-product §3).
import { find } from '../../src/sidebar/find';
import { initialsAt, lettersOf, pinyinOrder } from '../../src/sidebar/initials';
import { cleanPhone, shownPhone } from '../../src/sidebar/phone';
import { asked, opened } from './support/drive';

const order = pinyinOrder();
const letters = order === null ? () => '' : lettersOf(order);

/** Surnames and characters of given names, with the letter by which people look for them. */
const READINGS = `
  z赵张郑周朱曾翟查祝邹钟章庄詹左 q钱秦邱乔覃仇齐祁瞿 s孙宋沈苏石史单佘邵施盛 l李刘林梁罗卢陆吕龙凌路鲁柳
  w吴王武汪魏韦温万卫 f冯范方傅费樊房 c陈曹蔡崔程常车岑种 h韩何胡黄贺侯洪郝 y杨于叶余姚严袁易尹殷岳尉
  x许徐谢夏肖熊薛解冼席 j蒋贾姜江金季纪焦 k孔康柯 t唐田陶谭汤童 d邓丁董杜戴窦段 p潘彭庞朴 g高郭顾龚葛关盖
  b白毕包薄鲍 m马毛孟莫苗缪 n聂宁倪那 r任阮荣冉 a安艾敖 e鄂 o欧区
  x秀晓雪欣轩 j静杰军 m敏梅明 y英燕颖宇 f芳飞 t婷涛 n娜 q琪强 l丽磊琳 z子志 h浩慧涵 c超晨 w伟文 d冬 b斌 p鹏
`;
const rows = [...READINGS.matchAll(/([a-z])([\u4e00-\u9fff]+)/g)].flatMap(([, letter, text]) =>
  [...(text ?? '')].map((character) => [character, letter ?? ''] as const),
);

describe('4-host: pinyin initials from the browser’s own order, no data file', () => {
  test('this runtime has the order', () => {
    expect(order).not.toBeNull();
  });

  test.each(rows)('%s is found by %s', (character, letter) => {
    expect(letters(character)).toContain(letter);
  });

  test.each([
    ['王秀英', 'wxy', 0],
    ['王秀英', 'xy', 1],
    ['王秀英', 'wy', -1],
    ['曾国强', 'zgq', 0],
    ['曾国强', 'cgq', 0],
    ['欧阳娜娜', 'oynn', 0],
    ['Li Fang', 'lf', -1],
    ['王A英', 'wy', -1],
    ['', 'w', -1],
  ])('%s by %s: from %i', (name, initials, from) => {
    expect(initialsAt(letters, name, initials)).toBe(from);
  });
});

const INDEX = [
  { no: 'C-1', name: '王秀英', phone: '138 0013 8000', owner: '李芳' },
  { no: 'C-2', name: '秀英王', phone: '+86 139-1111-2222', owner: '李芳' },
  { no: 'C-3', name: 'Wang Xiuying', phone: '', owner: '' },
  { no: 'C-4', name: '吴雪莹', phone: '１３７３３３３４４４４', owner: '' },
  { no: 'C-5', name: '=1+1', phone: '010-88886666', owner: '' },
];
const found = (text: string): readonly string[] =>
  find(INDEX, text, letters).lines.map(({ no }) => no);

describe('3-product §3: search', () => {
  test.each([
    ['秀', ['C-2', 'C-1']],
    ['王秀', ['C-1']],
    ['wxy', ['C-1', 'C-4']],
    ['WXY', ['C-1', 'C-4']],
    ['ｗｘｙ', ['C-1', 'C-4']],
    ['xy', ['C-2', 'C-1', 'C-4']],
    ['wang', ['C-3']],
    ['xiuying', ['C-3']],
    ['8000', ['C-1']],
    ['13800138000', ['C-1']],
    ['138-0013', ['C-1']],
    ['1391111', ['C-2']],
    ['3334444', ['C-4']],
    ['8', []],
    ['c-4', ['C-4']],
    ['=1', ['C-5']],
    ['.*', []],
    ['   ', []],
    ['zzz', []],
  ])('%s', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  test('without the browser’s order names and phones are still found', () => {
    expect(find(INDEX, 'wxy', null).lines).toEqual([]);
    expect(find(INDEX, '王秀', null).lines).toHaveLength(1);
  });

  test('twenty are shown, the others are counted', () => {
    const many = Array.from({ length: 57 }, (_, i) => ({
      ...{ no: `N-${i}`, name: `王${i}`, phone: '', owner: '' },
    }));
    const { lines, more } = find(many, '王', letters);
    expect([lines.length, more]).toEqual([20, 37]);
  });

  test('20,000 customers are searched in less than 200 ms', () => {
    const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
    const given = [...'秀英静敏燕涛超磊强军洋艳勇杰娟丽芳娜伟'];
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      no: `N-${i}`,
      name: `${surnames[i % 20]}${given[(i >> 3) % 19]}${given[(i >> 7) % 19]}`,
      phone: `138${10_000_000 + i}`,
      owner: '',
    }));
    find(many, 'w', letters);
    const started = process.hrtime.bigint();
    expect(find(many, 'wxy', letters).lines.length).toBeGreaterThan(0);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(200);
  });

  test('the index is read once', async () => {
    const driven = await opened();
    driven.send({ type: 'view', view: 'search' });
    driven.send({ type: 'search', text: 'w' });
    await driven.pass();
    driven.send({ type: 'view', view: 'list' });
    driven.send({ type: 'view', view: 'search' });
    driven.send({ type: 'search', text: 'wx' });
    await driven.pass();
    expect(asked(driven, 'careIndex')).toHaveLength(1);
    expect(driven.state().search.index).toHaveLength(15);
  });

  test('an index that failed is read again when asked for', async () => {
    const driven = await opened(({ failures }) => {
      failures.careIndex = ['NetworkError'];
    });
    driven.send({ type: 'view', view: 'search' });
    await driven.pass();
    expect(driven.state().search.failure?.kind).toBe('offline');
    driven.send({ type: 'index again' });
    await driven.pass();
    expect(driven.state().search.index).toHaveLength(15);
  });

  test('one found: form at once, then back to the search', async () => {
    const driven = await opened();
    driven.send({ type: 'view', view: 'search' });
    await driven.pass();
    const [, , third] = driven.state().search.index ?? [];
    if (third === undefined) throw new Error('no third customer');
    driven.send({ type: 'pick', customer: third });
    driven.send({ type: 'outcome', digit: 1 });
    driven.send({ type: 'save' });
    await driven.pass();
    expect(asked(driven, 'careLogContact')).toMatchObject([{ customers: ['C-000003'] }]);
    expect(driven.state().picked).toBeNull();
    expect(driven.state().focus.place).toBe('search');
  });
});

describe('3-product §3: many at once, a class meeting', () => {
  test('ticked in the list and in the search, logged once, all lines dealt with', async () => {
    const driven = await opened();
    driven.send({ type: 'view', view: 'search' });
    await driven.pass();
    const index = driven.state().search.index ?? [];
    for (const i of [0, 1, 2, 13]) {
      const customer = index[i];
      if (customer !== undefined) driven.send({ type: 'tick', customer });
    }
    const [first] = index;
    if (first !== undefined) driven.send({ type: 'tick', customer: first });
    driven.send({ type: 'together', on: true });
    driven.send({ type: 'edit', change: { channel: 'class', summary: 'parents’ evening' } });
    driven.send({ type: 'outcome', digit: 1 });
    driven.send({ type: 'save' });
    await driven.pass();
    expect(asked(driven, 'careLogContact')).toMatchObject([
      { customers: ['C-000002', 'C-000003', 'C-000014'], channel: 'class' },
    ]);
    expect(driven.state().ticked).toEqual([]);
    expect(Object.keys(driven.state().handled)).toHaveLength(3);
    expect(driven.state().said.text).toBe('3 customers: saved.');
  });

  test('taken back, they are ticked again and the form stands as it was', async () => {
    const driven = await opened();
    driven.send({ type: 'view', view: 'search' });
    await driven.pass();
    for (const customer of (driven.state().search.index ?? []).slice(0, 2)) {
      driven.send({ type: 'tick', customer });
    }
    driven.send({ type: 'together', on: true });
    driven.send({ type: 'outcome', digit: 1 });
    driven.send({ type: 'save' });
    await driven.pass();
    driven.send({ type: 'undo', key: null });
    await driven.pass();
    expect(driven.state().together).toBe(true);
    expect(driven.state().ticked.map(({ no }) => no)).toEqual(['C-000001', 'C-000002']);
    expect(driven.state().drafts.together?.outcome).toBe('reached');
  });
});

describe('a phone number as a phone takes it', () => {
  test.each([
    ['138 0013 8000', '13800138000', '138 0013 8000'],
    ['+86 138-0013-8000', '13800138000', '138 0013 8000'],
    ['008613800138000', '13800138000', '138 0013 8000'],
    ['１３８００１３８０００', '13800138000', '138 0013 8000'],
    ['010-8888 6666', '01088886666', '010-8888 6666'],
    ['+44 20 7946 0000', '+442079460000', '+44 20 7946 0000'],
    ['13800138000 / 13911112222', '13800138000', '13800138000 / 13911112222'],
    ['妈妈13800138000', '13800138000', '妈妈13800138000'],
    ['无', '', '无'],
    ['', '', ''],
  ])('%s', (typed, clean, shown) => {
    expect([cleanPhone(typed), shownPhone(typed)]).toEqual([clean, shown]);
  });
});
