import { isUtf8 } from 'node:buffer'

/**
 * Text as UTF-8 without a mark, out of bytes: by their byte order mark, as UTF-8 when they are that, else as Windows-1252. Node's
 * own decoder gets the latter wrong (it leaves € and curly quotes as control characters), so iconv-lite does it, loaded when needed.
 */
export async function utf8Of(bytes: Uint8Array): Promise<{ utf8: Buffer; isWindows1252: boolean }> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [first, second] = buffer
  if (first === 0xff && second === 0xfe) return known(new TextDecoder('utf-16le').decode(buffer))
  if (first === 0xfe && second === 0xff) return known(new TextDecoder('utf-16be').decode(buffer))
  if (isUtf8(buffer))
    return { utf8: buffer.subarray(buffer.indexOf(MARK) === 0 ? MARK.length : 0), isWindows1252: false }
  const { default: iconv } = await import('iconv-lite')
  return { utf8: Buffer.from(iconv.decode(buffer, 'win1252')), isWindows1252: true }
}

const MARK = Buffer.from('\uFEFF')

const known = (text: string) => ({ utf8: Buffer.from(text), isWindows1252: false })
