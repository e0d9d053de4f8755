import { isUtf8 } from 'node:buffer'

/**
 * Text out of bytes: by its byte order mark, as UTF-8 when it is that, else as Windows-1252. Node's own decoder gets
 * the latter wrong (it leaves € and curly quotes as control characters), so iconv-lite does it, loaded when needed.
 */
export async function decode(bytes: Uint8Array): Promise<{ text: string; isWindows1252: boolean }> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [first, second] = buffer
  if (first === 0xff && second === 0xfe) return known(new TextDecoder('utf-16le').decode(buffer))
  if (first === 0xfe && second === 0xff) return known(new TextDecoder('utf-16be').decode(buffer))
  if (isUtf8(buffer)) return known(buffer.toString('utf8').replace(/^\uFEFF/, ''))
  const { default: iconv } = await import('iconv-lite')
  return { text: iconv.decode(buffer, 'win1252'), isWindows1252: true }
}

const known = (text: string) => ({ text, isWindows1252: false })
