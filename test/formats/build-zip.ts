import { crc32, deflateRawSync } from 'node:zlib';

/** One entry as it is to stand in a ZIP file; what is left out is worked out from `data`. */
export interface ZipPart {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** Kept as it is, not deflated. */
  readonly stored?: boolean;
  /** `data` is deflated already, as bombs come. */
  readonly deflated?: { readonly size: number };
  /** Stands only in the list, and has the bytes of the entry with this index. */
  readonly bytesOf?: number;
  /** What the list says its unpacked size is. */
  readonly saidSize?: number;
  /** Unix file type and rights, e.g. 0o120777 for a link. */
  readonly mode?: number;
  readonly flags?: number;
}

/** A ZIP file after APPNOTE 6.3.10, written byte by byte, so that it can also be as no program would write it. */
export function buildZip(
  parts: readonly ZipPart[],
  options: { readonly zip64?: boolean } = {},
): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const part of parts) {
    const raw = typeof part.data === 'string' ? new TextEncoder().encode(part.data) : part.data;
    const stored = part.stored ?? false;
    const packed = stored || part.deflated ? raw : new Uint8Array(deflateRawSync(raw));
    const size = part.saidSize ?? part.deflated?.size ?? raw.length;
    const name = new TextEncoder().encode(part.name);
    const common = (version: number): Uint8Array => {
      const bytes = new DataView(new ArrayBuffer(26));
      bytes.setUint16(0, version, true);
      bytes.setUint16(2, (part.flags ?? 0) | 0x800, true);
      bytes.setUint16(4, stored ? 0 : 8, true);
      bytes.setUint32(6, 0x52a44000, true);
      bytes.setUint32(10, part.deflated ? 0 : crc32(raw), true);
      bytes.setUint32(14, packed.length, true);
      bytes.setUint32(18, size, true);
      bytes.setUint16(22, name.length, true);
      return new Uint8Array(bytes.buffer);
    };
    if (part.bytesOf === undefined) {
      offsets.push(offset);
      locals.push(Uint8Array.of(0x50, 0x4b, 3, 4), common(20), name, packed);
      offset += 30 + name.length + packed.length;
    } else offsets.push(offsets[part.bytesOf] ?? 0);
    const tail = new DataView(new ArrayBuffer(14));
    tail.setUint32(6, ((part.mode ?? 0) << 16) >>> 0, true);
    tail.setUint32(10, offsets.at(-1) ?? 0, true);
    list.push(Uint8Array.of(0x50, 0x4b, 1, 2, 20, 3), common(20), new Uint8Array(tail.buffer), name);
  }
  const listSize = list.reduce((sum, piece) => sum + piece.length, 0);
  return concat([...locals, ...list, ...endOf(parts.length, listSize, offset, options.zip64 ?? false)]);
}

function endOf(count: number, listSize: number, listAt: number, zip64: boolean): Uint8Array[] {
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, zip64 ? 0xffff : count, true);
  end.setUint16(10, zip64 ? 0xffff : count, true);
  end.setUint32(12, zip64 ? 0xffffffff : listSize, true);
  end.setUint32(16, zip64 ? 0xffffffff : listAt, true);
  if (!zip64) return [new Uint8Array(end.buffer)];
  const big = new DataView(new ArrayBuffer(56 + 20));
  big.setUint32(0, 0x06064b50, true);
  big.setBigUint64(4, 44n, true);
  big.setUint16(12, 45, true);
  big.setUint16(14, 45, true);
  big.setBigUint64(24, BigInt(count), true);
  big.setBigUint64(32, BigInt(count), true);
  big.setBigUint64(40, BigInt(listSize), true);
  big.setBigUint64(48, BigInt(listAt), true);
  big.setUint32(56, 0x07064b50, true);
  big.setBigUint64(64, BigInt(listAt + listSize), true);
  big.setUint32(72, 1, true);
  return [new Uint8Array(big.buffer), new Uint8Array(end.buffer)];
}

/** All pieces in one. */
export function concat(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
