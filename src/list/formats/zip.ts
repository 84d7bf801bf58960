import {Inflate} from "fflate";
import {UnreadableError, unreadable} from "../unreadable.js";

/** A zip archive: its files by their names, each unpacked when it is asked for. */
export interface Zip {
  /** The names of the files as the archive's directory lists them, with / between folders. */
  names: string[];
  /** The bytes of a file, letter case in its name set aside; null if there is none of that name. */
  read(name: string): Uint8Array | null;
}

interface Entry {
  name: string;
  method: number;
  encrypted: boolean;
  checksum: number;
  packed: number;
  size: number;
  offset: number;
}

/** What an archive may hold: far more than any list does, and little enough for a browser's worker. */
const most = {entries: 10_000, bytes: 200 * 2 ** 20, fold: 500};
/** Up to this size a file may be packed as tightly as it will: it does no harm. */
const harmless = 50 * 2 ** 20;
/** What deflate cannot exceed: 258 bytes for two bits. */
const deflateFold = 1032;

const signature = {file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50};
const length = {file: 30, entry: 46, end: 22, comment: 0xffff};
const stored = 0;
const deflated = 8;

/**
 * Opens a zip archive (.docx, .xlsx) by its directory, and unpacks nothing yet. Everything that the directory says is
 * checked: a file that turns out larger than it, or other than its checksum, is damaged.
 *
 * @throws UnreadableError if the bytes are empty, no archive, cut off, encrypted, or would unpack to more than 200 MB;
 *   `read` throws it too.
 */
export function openZip(bytes: Uint8Array, file: string): Zip {
  if (bytes.length === 0) throw new UnreadableError(file, null, unreadable.empty);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableError(file, null, unreadable.notZip);
  const {entries, shift} = readDirectory(view, damaged, tooLarge);
  const total = entries.reduce((sum, {size}) => sum + size, 0);
  if (total > most.bytes) tooLarge();
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (!byName.has(key)) byName.set(key, entry);
  }
  return {
    names: [...byName.values()].map(({name}) => name),
    read(name) {
      const entry = byName.get(name.toLowerCase());
      return entry ? unpack(entry) : null;
    },
  };

  function unpack(entry: Entry): Uint8Array {
    if (entry.encrypted) throw new UnreadableError(file, null, unreadable.password);
    if (entry.size > harmless && entry.size > entry.packed * most.fold) tooLarge();
    const at = entry.offset + shift;
    if (at < 0 || at + length.file > bytes.length || view.getUint32(at, true) !== signature.file) damaged();
    const start = at + length.file + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const packed = bytes.subarray(start, start + entry.packed);
    if (packed.length < entry.packed) damaged();
    let content: Uint8Array | null = null;
    if (entry.method === stored && entry.packed === entry.size) content = packed;
    if (entry.method === deflated) content = inflate(packed, entry.size);
    if (!content || crc32(content) !== entry.checksum) damaged();
    return content!;
  }

  function damaged(): never {
    throw new UnreadableError(file, null, unreadable.damaged);
  }

  function tooLarge(): never {
    throw new UnreadableError(file, null, unreadable.unpacksTooLarge);
  }
}

/** The entries of the directory, and by how much the archive is shifted against what they say. */
function readDirectory(view: DataView, damaged: () => never, tooLarge: () => never) {
  const end = findEnd(view);
  if (end === null) return damaged();
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const said = view.getUint32(end + 16, true);
  const asSaid = said + size <= end && (size === 0 || view.getUint32(said, true) === signature.entry);
  const start = asSaid ? said : end - size;
  if (start < 0) return damaged();
  if (count > most.entries) return tooLarge();
  const decoder = new TextDecoder();
  const entries: Entry[] = [];
  let at = start;
  for (let n = 0; n < count; n++) {
    if (at + length.entry > end || view.getUint32(at, true) !== signature.entry) return damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + length.entry + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) return damaged();
    const name = new Uint8Array(view.buffer, view.byteOffset + at + length.entry, nameLength);
    const extra = {at: at + length.entry + nameLength, end: at + length.entry + nameLength + extraLength};
    const [unpacked, packed, offset] = longSizes(view, extra, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.push({
      name: decoder.decode(name).replace(/\\/g, "/").replace(/^\/+/, ""),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      packed: packed!,
      size: unpacked!,
      offset: offset!,
    });
    at = next;
  }
  return {entries, shift: start - said};
}

/** Where the record stands that ends the directory; null if there is none, as in a file that was cut off. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - length.end;
  for (let at = last; at >= Math.max(0, last - length.comment); at--) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  return null;
}

/** Sizes that stand in the long field (Zip64), which some writers use for short files too. */
function longSizes(view: DataView, extra: {at: number; end: number}, sizes: number[]): number[] {
  const absent = 0xffffffff;
  if (!sizes.includes(absent)) return sizes;
  for (let {at} = extra; at + 4 <= extra.end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    return sizes.map((size) => {
      if (size !== absent || field + 8 > extra.end) return size;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    });
  }
  return sizes;
}

/** Inflates to exactly `size` bytes and stops as soon as there are more; null if there are not as many, or no deflate. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  if (size > packed.length * deflateFold) return null;
  const content = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new RangeError("more than the directory says");
    content.set(chunk, filled);
    filled += chunk.length;
  });
  const step = 2 ** 14;
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch {
    return null;
  }
  return filled === size ? content : null;
}

const remainders = Uint32Array.from({length: 256}, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  return remainder;
});

function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) {
    remainder = remainders[(remainder ^ bytes[at]!) & 0xff]! ^ (remainder >>> 8);
  }
  return (remainder ^ 0xffffffff) >>> 0;
}
