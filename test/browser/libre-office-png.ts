// Writes a page as a small PNG: its 256 most frequent colours, the white margins cut off.
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type { Picture } from './libre-office';

const MARGIN = 12;
const WHITE = 0xffffff;

/** The checksum of PNG and of zip. */
const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
};

const latin = (text: string): readonly number[] => [...text].map((c) => c.charCodeAt(0));
const uint32 = (value: number): readonly number[] =>
  [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

const chunk = (name: string, data: Uint8Array): Uint8Array => {
  const named = new Uint8Array([...latin(name), ...data]);
  return new Uint8Array([...uint32(data.length), ...named, ...uint32(crc32(named))]);
};

const distance = (a: number, b: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);

/** The palette, and for every colour that occurs its place in it. */
const paletteOf = (
  colours: Iterable<number>,
): { palette: number[]; index: Map<number, number> } => {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const palette = byCount.slice(0, 256);
  const nearest = (colour: number): number =>
    palette.reduce(
      (best, one, at) =>
        distance(colour, one) < distance(colour, palette[best] ?? WHITE) ? at : best,
      0,
    );
  return {
    palette,
    index: new Map(byCount.map((colour, at) => [colour, at < 256 ? at : nearest(colour)])),
  };
};

/** Writes the part of the page that holds anything, with a small margin. */
export const writePng = (file: string, { width, height, bytes }: Picture): void => {
  const at = (x: number, y: number): number => {
    const from = (y * width + x) * 3;
    return ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
  };
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (at(x, y) === WHITE) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  [left, top] = [Math.max(0, left - MARGIN), Math.max(0, top - MARGIN)];
  [right, bottom] = [Math.min(width, right + MARGIN + 1), Math.min(height, bottom + MARGIN + 1)];
  const colours: number[] = [];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) colours.push(at(x, y));
  const { palette, index } = paletteOf(colours);
  const [wide, high] = [right - left, bottom - top];
  const lines = new Uint8Array((wide + 1) * high);
  colours.forEach((colour, i) => {
    lines[i + Math.floor(i / wide) + 1] = index.get(colour) ?? 0;
  });
  // Eight bits a pixel, each a place in the palette.
  const header = [...uint32(wide), ...uint32(high), 8, 3, 0, 0, 0];
  const packed = deflateSync(lines, { level: 9 });
  writeFileSync(
    file,
    new Uint8Array([
      ...latin('\x89PNG\r\n\x1a\n'),
      ...chunk('IHDR', new Uint8Array(header)),
      ...chunk('PLTE', new Uint8Array(palette.flatMap((colour) => uint32(colour).slice(1)))),
      ...chunk('IDAT', new Uint8Array(packed)),
      ...chunk('IEND', new Uint8Array()),
    ]),
  );
};
