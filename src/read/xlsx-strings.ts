import { plainText, StringItem } from './xlsx-text.js'
import { scanPart } from './xml-part.js'
import type { ZipEntry } from './zip-directory.js'

/** The strings that cells refer to by their place in this list. */
export async function readStrings(part: ZipEntry): Promise<string[]> {
  const strings: string[] = []
  const item = new StringItem()
  await scanPart(part, {
    open: name => item.open(name),
    close(name) {
      item.close(name)
      if (name === 'si') strings.push(plainText(item.take()))
    },
    text: (text, within) => item.add(text, within),
  })
  return strings
}
