const headerBytes = 6;
const entryBytes = 16;

/**
 * An .ico of PNG images, which Windows reads since Vista.
 * https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
 *
 * @param {readonly { size: number, png: Buffer }[]} images square ones, `size` pixels wide, at most 256
 * @returns {Buffer}
 */
export function icoFile(images) {
  const header = Buffer.alloc(headerBytes);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = headerBytes + entryBytes * images.length;
  const entries = images.map(({ size, png }) => {
    const entry = Buffer.alloc(entryBytes);
    // A byte has no 256, so 0 stands for it.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...images.map(({ png }) => png)]);
}
