/** What a JPEG says of itself: its size in pixels, and its colours (1 grey, 3 colour, 4 for print). */
export interface JpegHead {
  width: number
  height: number
  bits: number
  channels: number
}

/** The markers that start a frame: how the image is coded, with its size. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
/** Baseline, extended and progressive: what every reader of PDF knows. */
const PLAIN_FRAMES = [0xc0, 0xc1, 0xc2]

/** Looks through the segments that precede the picture's data; null without a frame that is widely known. */
export function jpegHead(bytes: Uint8Array): JpegHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let head: JpegHead | null = null
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = view.getUint8(at + 1)
    if (view.getUint8(at) !== 0xff) return null
    // Between segments there may be filling.
    if (marker === 0xff) {
      at += 1
      continue
    }
    // The picture itself begins.
    if (marker === 0xda) return head
    if (isFrame(marker)) {
      if (!PLAIN_FRAMES.includes(marker) || at + 10 > bytes.length) return null
      head = {
        bits: view.getUint8(at + 4),
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        channels: view.getUint8(at + 9),
      }
      if (head.width === 0 || head.height === 0) return null
    }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}
