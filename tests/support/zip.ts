import { crc32 } from 'node:zlib'

/** A ZIP archive of texts, nothing of it compressed (PKWARE's APPNOTE, 4.3). */
export function zipped(texts: Record<string, string>): Buffer {
  let offset = 0
  const entries = Object.entries(texts).map(([name, text]) => {
    const head = Buffer.concat([u16(20, 0, 0, 0, 0), u32(crc32(text), text.length, text.length), u16(name.length, 0)])
    const local = Buffer.concat([u32(0x04034b50), head, Buffer.from(name + text)])
    const central = Buffer.concat([u32(0x02014b50), u16(20), head, u16(0, 0, 0), u32(0, offset), Buffer.from(name)])
    offset += local.length
    return { local, central }
  })
  const central = Buffer.concat(entries.map(({ central }) => central))
  const end = Buffer.concat([u32(0x06054b50), u16(0, 0, entries.length, entries.length), u32(central.length, offset), u16(0)])
  return Buffer.concat([...entries.map(({ local }) => local), central, end])
}

const u16 = (...numbers: number[]) => Buffer.concat(numbers.map((number) => Buffer.from([number & 255, number >> 8])))
const u32 = (...numbers: number[]) =>
  Buffer.concat(
    numbers.map((number) => {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32LE(number)
      return bytes
    }),
  )
