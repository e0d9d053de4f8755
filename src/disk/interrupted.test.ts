import { describe, expect, it } from 'vitest'
import { whenInterrupted } from './interrupted.js'

describe('an interruption', () => {
  const done: string[] = []
  const listening = () => {
    done.length = 0
    return whenInterrupted(
      () => done.push('cleaned'),
      signal => done.push(signal),
    )
  }

  it('cleans up, and then ends the program', () => {
    const { stop } = listening()
    process.emit('SIGTERM', 'SIGTERM')
    expect(done).toEqual(['cleaned', 'SIGTERM'])
    stop()
  })

  it('waits for what is not to be left half done, but not when it comes twice', async () => {
    const { stop, unbroken } = listening()
    await unbroken(async () => {
      process.emit('SIGTERM', 'SIGTERM')
      expect(done).toEqual([])
    })
    expect(done).toEqual(['cleaned', 'SIGTERM'])
    stop()
    const again = listening()
    await again.unbroken(async () => {
      process.emit('SIGTERM', 'SIGTERM')
      process.emit('SIGTERM', 'SIGTERM')
      expect(done).toEqual(['cleaned', 'SIGTERM'])
    })
    again.stop()
  })
})
