const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/** The checksum by which a zip file knows its entries (ISO 3309, as APPNOTE.TXT 4.4.7 asks). */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let at = 0;
  while (at < bytes.length) {
    crc = (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
    at += 1;
  }
  return ~crc >>> 0;
}
