import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * Makes a picture of a screen small: 256 colours that stand for all it has. What a browser
 * writes (8-bit RGB or RGBA, not interlaced) is read, nothing else.
 * @param {Buffer} png @returns {Buffer}
 */
export function shrinkPng(png) {
  const { width, height, channels, data } = read(png);
  const { palette, indexOf } = choosePalette(data, channels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + x + 1] = indexOf(colorAt(data, (y * width + x) * channels));
  const header = Buffer.from(png.subarray(16, 29));
  header[8] = 8;
  header[9] = 3;
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {Buffer} data @param {number} at */
const colorAt = (data, at) => ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);

/** @param {Buffer} data @param {number} channels */
function choosePalette(data, channels) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let at = 0; at < data.length; at += channels) {
    const color = colorAt(data, at);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  // Of colours nearly alike the most frequent stands for all, or the many greys of letters would leave none for an icon.
  /** @type {Map<number, { color: number, count: number }>} */
  const groups = new Map();
  for (const [color, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    const group = groups.get(color & 0xf8f8f8) ?? { color, count: 0 };
    group.count += count;
    groups.set(color & 0xf8f8f8, group);
  }
  const palette = [...groups.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, 256)
    .map(({ color }) => color);
  /** @type {Map<number, number>} */
  const known = new Map(palette.map((color, index) => [color, index]));
  const indexOf = (/** @type {number} */ color) => {
    const index = known.get(color) ?? nearest(palette, color);
    known.set(color, index);
    return index;
  };
  return { palette, indexOf };
}

/** @param {number[]} palette @param {number} color */
function nearest(palette, color) {
  const distance = (/** @type {number} */ other) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((color >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  return palette.reduce((best, each, index) => (distance(each) < distance(palette[best] ?? 0) ? index : best), 0);
}

/** @param {Buffer} png */
function read(png) {
  const [width, height, depth, type] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]];
  if (depth !== 8 || (type !== 2 && type !== 6) || png[28] !== 0) throw new Error('not a picture a browser has taken');
  const parts = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const channels = type === 2 ? 3 : 4;
  return { width, height, channels, data: unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels) };
}

/** Takes the row filters of PNG back (W3C PNG, clause 9). @param {Buffer} raw @param {number} stride @param {number} step */
function unfilter(raw, stride, step) {
  const data = Buffer.alloc((raw.length / (stride + 1)) * stride);
  for (let from = 0, to = 0; from < raw.length; from += stride + 1, to += stride)
    for (let x = 0; x < stride; x++) {
      const left = x < step ? 0 : (data[to + x - step] ?? 0);
      const up = to === 0 ? 0 : (data[to - stride + x] ?? 0);
      const corner = x < step || to === 0 ? 0 : (data[to - stride + x - step] ?? 0);
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][raw[from] ?? 0] ?? 0;
      data[to + x] = (raw[from + 1 + x] ?? 0) + predicted;
    }
  return data;
}

/** @param {number} left @param {number} up @param {number} corner */
function paeth(left, up, corner) {
  const a = Math.abs(up - corner);
  const b = Math.abs(left - corner);
  const c = Math.abs(left + up - 2 * corner);
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** @param {string} name @param {Buffer} content */
function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
