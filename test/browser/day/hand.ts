// The hand of somebody at the page: types, Chinese by pinyin, clicks and scrolls as a person does.
import type { CDPSession, Locator, Page } from 'playwright-core';

export interface Hand {
  /** One key or chord after the other. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
  readonly click: (target: Locator) => Promise<void>;
  /** Turns the wheel over the grid until a cell can be clicked. */
  readonly scrollTo: (row: number, column: number) => Promise<void>;
}

/** What is typed for the Chinese words of the day; each is chosen with one more key, the space bar. */
const PINYIN: Readonly<Record<string, string>> = {
  电话: 'dianhua',
  已沟通: 'yigoutong',
  无人接听: 'wurenjieting',
  忙线: 'mangxian',
  改约: 'gaiyue',
  投诉: 'tousu',
  作业太多: 'zuoyetaiduo',
  处理中: 'chulizhong',
  已致电家长: 'yizhidianjiazhang',
  何秋月: 'heqiuyue',
};

const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

const pinyinOf = (word: string): string => {
  const letters = PINYIN[word];
  if (letters === undefined) throw new Error(`no pinyin for ${word}`);
  return letters;
};

/** How many keys a text takes. */
export const keysFor = (text: string): number =>
  isChinese(text) ? pinyinOf(text).length + 1 : text.length;

/** The key code of every key that an input method takes for itself. */
const TAKEN = { key: 'Process', windowsVirtualKeyCode: 229 } as const;
/** One turn of a wheel, in pixels. */
const NOTCH = 100;
const MOST_TURNS = 60;

/** Puts a word together as an input method does: each key is taken, the last one chooses. */
const compose = async (keyboard: CDPSession, word: string): Promise<void> => {
  const letters = pinyinOf(word);
  const key = async (code: string): Promise<void> => {
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', code, ...TAKEN });
  };
  for (let typed = 1; typed <= letters.length; typed += 1) {
    await key(`Key${(letters[typed - 1] ?? '').toUpperCase()}`);
    const at = { selectionStart: typed, selectionEnd: typed };
    await keyboard.send('Input.imeSetComposition', { text: letters.slice(0, typed), ...at });
  }
  await key('Space');
  await keyboard.send('Input.insertText', { text: word });
};

export const handAt = async (page: Page): Promise<Hand> => {
  const keyboard = await page.context().newCDPSession(page);
  const grid = page.getByRole('grid');

  /** How far the wheel must turn before a cell can be clicked: right and down, in pixels. */
  const wayTo = (row: number, column: number): Promise<readonly [number, number]> =>
    grid.evaluate(
      (element, [wantedRow, wantedColumn]) => {
        const frame = element.getBoundingClientRect();
        const beyond = (from: number, to: number, least: number, most: number): number =>
          from < least ? from - least : to > most ? to - most : 0;
        const rows = Array.from(element.querySelectorAll<HTMLElement>('[data-row]'));
        const last = rows[rows.length - 1];
        if (last === undefined) return [0, 0] as const;
        const { top, height } = last.getBoundingClientRect();
        const at = top + (wantedRow - Number(last.dataset.row)) * height;
        // The letters and at most three frozen rows stand above.
        const [least, most] = [frame.top + 4 * height, frame.top + element.clientHeight];
        const down = beyond(at, at + height, least, most);
        const line = rows.find(({ dataset }) => Number(dataset.row) === wantedRow);
        if (down !== 0 || line === undefined) return [0, down] as const;
        const cells = Array.from(line.querySelectorAll('[role=gridcell]'));
        const columnOf = (cell: Element): number => Number(cell.getAttribute('aria-colindex')) - 2;
        const cell = cells.find((one) => columnOf(one) === wantedColumn);
        if (cell === undefined) {
          return [cells.every((one) => columnOf(one) < wantedColumn) ? 1 : -1, 0] as const;
        }
        const box = cell.getBoundingClientRect();
        const header = line.querySelector('[role=rowheader]')?.getBoundingClientRect();
        const left = frame.left + (header?.width ?? 0);
        return [beyond(box.left, box.right, left, frame.left + element.clientWidth), 0] as const;
      },
      [row, column] as const,
    );

  return {
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    write: async (text) => {
      if (isChinese(text)) await compose(keyboard, text);
      else for (const sign of text) await page.keyboard.press(sign === ' ' ? 'Space' : sign);
    },
    click: (target) => target.click(),
    scrollTo: async (row, column) => {
      const frame = await grid.boundingBox();
      if (frame === null) throw new Error('no grid');
      await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
      for (let turned = 0; turned < MOST_TURNS; turned += 1) {
        const [right, down] = await wayTo(row, column);
        if (right === 0 && down === 0) return;
        for (let notch = 0; notch < Math.abs(right || down) / NOTCH; notch += 1) {
          await page.mouse.wheel(Math.sign(right) * NOTCH, Math.sign(down) * NOTCH);
        }
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      }
      throw new Error(`cell ${row}, ${column} never came into sight`);
    },
  };
};
