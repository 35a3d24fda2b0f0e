/** Incremental CRC-32 (IEEE): detects flipped bits of the zip itself, which the checksums of its contents do not cover. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

export interface Crc32 {
  add(bytes: Uint8Array): void;
  /** Eight hexadecimal digits. */
  value(): string;
}

export function crc32(): Crc32 {
  let crc = 0xffffffff;
  return {
    add(bytes) {
      for (let i = 0; i < bytes.length; i++) crc = TABLE[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
    },
    value: () => ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0'),
  };
}
