// LibreOffice as a reader of our files: as text, and as a picture with pixels to count.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import JSZip from 'jszip';
import { columnLetters } from '../../src/app/check/highlights';

/** A folder of this run, with a LibreOffice profile of its own in it. */
export const aFolder = (): string => mkdtempSync(join(tmpdir(), 'sheetcare-'));

/** The local host as a person starts it, from the repository's root. */
export const runHost = (args: readonly string[]): { status: number | null; text: string } => {
  const { status, stdout, stderr } = spawnSync('node', ['build/host.cjs', ...args], {
    encoding: 'utf8',
  });
  return { status, text: `${stdout}${stderr}` };
};

const convert = (folder: string, filter: string, file: string): void => {
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--convert-to',
      filter,
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'pipe' },
  );
};

/** The cells of a line each; quotes as in RFC 4180. */
const parseCsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i] ?? '';
    if (quoted && c === '"' && text[i + 1] === '"') {
      cell += c;
      i += 1;
    } else if (c === '"') quoted = !quoted;
    else if (!quoted && (c === ',' || c === '\n')) {
      rows[rows.length - 1]?.push(cell);
      cell = '';
      if (c === '\n') rows.push([]);
    } else cell += c;
  }
  return rows;
};

/** Every tab as LibreOffice reads it, by name: what its cells show. */
export const readTabs = (folder: string, file: string): ReadonlyMap<string, string[][]> => {
  // Comma, quote, UTF-8, as shown, every sheet into a file of its own.
  convert(
    folder,
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
    file,
  );
  const stem = `${basename(file, '.xlsx')}-`;
  return new Map(
    readdirSync(folder)
      .filter((name) => name.startsWith(stem) && name.endsWith('.csv'))
      .map((name) => [
        name.slice(stem.length, -4),
        parseCsv(readFileSync(join(folder, name), 'utf8')),
      ]),
  );
};

/** What of a tab is to be seen, and how. */
export interface View {
  readonly tab: string;
  /** Zero-based columns in view; all others are hidden. */
  readonly columns: readonly number[];
  /** Rows in view, counted from 1. */
  readonly rows: readonly [first: number, last: number];
  /** Lines between the cells. */
  readonly grid: boolean;
  readonly landscape: boolean;
  /** Widths, in characters, of columns that the file leaves to the program. */
  readonly widths?: ReadonlyMap<number, number>;
}

const colTags = (xml: string): Map<number, string> => {
  const tags = new Map<number, string>();
  for (const [tag] of xml.matchAll(/<col [^>]*>/g)) {
    const [min, max] = ['min', 'max'].map((name) =>
      Number(new RegExp(`${name}="(\\d+)"`).exec(tag)?.[1]),
    );
    for (let at = min ?? 1; at <= (max ?? 0); at += 1) tags.set(at - 1, tag);
  }
  return tags;
};

/** A copy of a workbook that differs in nothing but which part of it goes on paper. */
const setView = async (file: string, out: string, view: View): Promise<void> => {
  const zip = await JSZip.loadAsync(new Uint8Array(readFileSync(file)));
  const part = async (path: string): Promise<string> =>
    (await zip.file(path)?.async('string')) ?? '';
  const book = await part('xl/workbook.xml');
  const tabs = [...book.matchAll(/<sheet [^>]*name="([^"]+)"[^>]*>/g)].map(([, name]) => name);
  const index = tabs.indexOf(view.tab);
  const [first, last] = view.rows;
  const shown = [...view.columns].sort((a, b) => a - b);
  const [left = 0, right = left] = [shown[0], shown[shown.length - 1]];
  const area = `'${view.tab}'!$${columnLetters(left)}$${first}:$${columnLetters(right)}$${last}`;
  zip.file(
    'xl/workbook.xml',
    book
      .replace(/<sheet [^>]*name="([^"]+)"[^>]*>/g, (tag, name) => {
        const bare = tag.replace(/ state="[^"]*"/, '');
        return name === view.tab ? bare : bare.replace('<sheet ', '<sheet state="hidden" ');
      })
      .replace(/activeTab="\d+"/, `activeTab="${index}"`)
      .replace(
        '<definedNames>',
        `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="${index}">${area}</definedName>`,
      ),
  );
  const path = `xl/worksheets/sheet${index + 1}.xml`;
  const sheet = await part(path);
  const tags = colTags(sheet);
  const cols = Array.from({ length: right + 1 }, (_, at) => {
    const width =
      view.widths?.get(at) ?? Number(/ width="([\d.]+)"/.exec(tags.get(at) ?? '')?.[1] ?? 10);
    const style = / style="\d+"/.exec(tags.get(at) ?? '')?.[0] ?? '';
    const hidden = view.columns.includes(at) ? '' : ' hidden="1"';
    return `<col min="${at + 1}" max="${at + 1}" customWidth="1" width="${width}"${style}${hidden}/>`;
  });
  const orientation = view.landscape ? 'landscape' : 'portrait';
  zip.file(
    path,
    sheet
      .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      .replace(/<cols>.*<\/cols>/, `<cols>${cols.join('')}</cols>`)
      .replace(
        '</worksheet>',
        `${view.grid ? '<printOptions gridLines="1"/>' : ''}<pageMargins left="0.2" right="0.2" top="0.2" bottom="0.2" header="0" footer="0"/><pageSetup orientation="${orientation}" paperSize="9" fitToWidth="1" fitToHeight="0"/></worksheet>`,
      ),
  );
  writeFileSync(out, await zip.generateAsync({ type: 'uint8array' }));
};

/** Pixels of a page, three bytes each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const readPpm = (file: string): Picture => {
  const bytes = readFileSync(file);
  const [, width, height] =
    /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  const size = Number(width) * Number(height) * 3;
  return {
    width: Number(width),
    height: Number(height),
    bytes: new Uint8Array(bytes.subarray(bytes.length - size)),
  };
};

/** The colour of a pixel as the sheet writes it: #rrggbb. */
export const colourAt = ({ width, bytes }: Picture, x: number, y: number): string =>
  `#${[0, 1, 2]
    .map((i) => (bytes[(y * width + x) * 3 + i] ?? 0).toString(16).padStart(2, '0'))
    .join('')}`;

/** Prints the view into `<name>.pdf` of the folder and gives its path. */
export const printView = async (
  folder: string,
  name: string,
  file: string,
  view: View,
): Promise<string> => {
  const copy = join(folder, `${name}.xlsx`);
  await setView(file, copy, view);
  convert(folder, 'pdf', copy);
  return join(folder, `${name}.pdf`);
};

/** The pages of a PDF, in order. */
export const pagesOf = (pdf: string, resolution: number): readonly Picture[] => {
  const stem = pdf.replace(/\.pdf$/, '');
  execFileSync('pdftoppm', ['-r', `${resolution}`, pdf, stem]);
  const folder = join(stem, '..');
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${basename(stem)}-`) && name.endsWith('.ppm'))
    .sort()
    .map((name) => readPpm(join(folder, name)));
};

/** How many pixels of a page, or of its rows from `top` to `bottom`, have which colour. */
export const colours = (
  picture: Picture,
  top = 0,
  bottom = picture.height,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (let y = top; y < bottom; y += 1) {
    for (let x = 0; x < picture.width; x += 1) {
      const colour = colourAt(picture, x, y);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return counts;
};

/** From where to where each printed row reaches, by the lines between the cells. */
export const bandsOf = (picture: Picture): readonly (readonly [top: number, bottom: number])[] => {
  const dark = (x: number, y: number): boolean =>
    (picture.bytes[(y * picture.width + x) * 3] ?? 255) < 110;
  const lines: number[] = [];
  for (let y = 0; y < picture.height; y += 1) {
    let run = 0;
    let longest = 0;
    for (let x = 0; x < picture.width; x += 1) {
      run = dark(x, y) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    if (longest > picture.width * 0.3 && lines[lines.length - 1] !== y - 1) lines.push(y);
    else if (longest > picture.width * 0.3) lines[lines.length - 1] = y;
  }
  return lines.slice(1).map((y, i) => [(lines[i] ?? 0) + 1, y] as const);
};
