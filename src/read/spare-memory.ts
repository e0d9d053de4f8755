import { setFlagsFromString } from 'node:v8'

/** From so many bytes on a session is large. */
const LARGE = 5_000_000

/**
 * For a large session lets the heap grow by less before it is cleared. A machine with room would let it grow fourfold, and a
 * million votes take half as much memory again; clearing costs a small session a twentieth of its time.
 */
export function spareMemory(bytes: number): void {
  if (bytes > LARGE) setFlagsFromString('--heap-growing-percent=80')
}
