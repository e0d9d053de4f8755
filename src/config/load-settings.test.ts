import { describe, expect, it } from 'vitest'
import { nodeHost } from '../host.js'
import { hostWith } from '../template/sample.testing.js'
import { loadSettings, settingsFor } from './load-settings.js'

const settingsWith = (text: string, template: string | null = null) =>
  loadSettings('/map/sessie.xlsx', null, template, hostWith({ '/map/rapport.yaml': text }))

describe('the settings of a report', () => {
  it('are those of the standard template where nobody chooses', async () => {
    const { settings, problems } = await loadSettings('/map/sessie.xlsx', null, null, nodeHost)
    expect(problems).toEqual([])
    expect(settings?.template.name).toBe('standaard')
  })

  it('have the benchmark of the configuration instead of the template’s', async () => {
    const { settings } = await settingsWith('benchmark: { reacties: 30, tolerantie: 1 }\n')
    expect(settings?.template.benchmark).toEqual({ measures: { reactionShare: 30 }, tolerancePercent: 1 })
  })

  it('have for Polis only a benchmark of the configuration: that of the template is of other dialogues', async () => {
    const measuresFor = async (text: string, source: 'native' | 'polis') => {
      const { settings } = await settingsWith(text)
      return settings && Object.keys(settingsFor(settings, source).template.benchmark.measures)
    }
    expect(await measuresFor('titel: Groen\n', 'polis')).toEqual([])
    expect(await measuresFor('titel: Groen\n', 'native')).toHaveLength(4)
    expect(await measuresFor('benchmark: { synthetrons: 60 }\n', 'polis')).toEqual(['synthetronShare'])
  })

  it('have the template that the user chose before the one of the configuration', async () => {
    expect((await settingsWith('template: weg\n')).problems).toMatchObject([{ code: 'template-missing' }])
    expect((await settingsWith('template: weg\n', 'standaard')).settings?.template.name).toBe('standaard')
  })

  it.each(['./huisstijl', 'huisstijl'])(
    'look for the folder %s from where the configuration stands',
    async name => {
      expect((await settingsWith(`template: ${name}\n`)).problems).toEqual([
        {
          code: 'template-missing',
          place: { file: '/map/huisstijl' },
          details: { known: 'beknopt, standaard' },
        },
      ])
    },
  )

  it('say what may be mended where a template or an image is wrong', async () => {
    const sourcesOf = async (files: Record<string, string>) => {
      const host = hostWith(files)
      const { settings, sources } = await loadSettings('/map/sessie.xlsx', null, null, host)
      expect(settings).toBeNull()
      return sources
    }
    expect(await sourcesOf({ '/map/rapport.yaml': 'template: ./huisstijl\n' })).toEqual(['/map/huisstijl'])
    const texts = 'logo: logo.svg\nteksten:\n  doel: "![foto](foto.png) ![ver](../ver.png)"\n'
    const shipped = nodeHost.join(nodeHost.templatesFolder, 'standaard')
    expect(await sourcesOf({ '/map/rapport.yaml': texts })).toEqual([
      shipped,
      '/map/logo.svg',
      '/map/foto.png',
    ])
  })

  it('take a folder that begins at the root as it is', async () => {
    const folder = nodeHost.join(nodeHost.templatesFolder, 'beknopt')
    expect((await settingsWith(`template: ${folder}\n`)).settings?.template.name).toBe('beknopt')
  })

  it('name an icon that the template does not have, and its line', async () => {
    const blocks = '- soort: contrast\n  vraag: v1\n  goed: { icoon: zwaard }\n- { soort: poll, poll: p1 }\n'
    const { settings, problems } = await settingsWith(
      `infographic:\n  blokken:\n${blocks.replace(/^(?=.)/gm, '    ')}`,
    )
    expect(settings).toBeNull()
    expect(problems).toEqual([
      {
        code: 'template-unknown-icon',
        place: { file: '/map/rapport.yaml', row: 5, column: '15' },
        value: 'zwaard',
      },
    ])
  })

  it('are not there when the configuration is wrong', async () => {
    expect(await settingsWith('titel: [\n')).toMatchObject({ settings: null })
  })

  it('are found within the folder of the session or beside it', async () => {
    const folder = hostWith({
      '/map/sessie/rapport.yaml': 'titel: Binnen\n',
      '/map/rapport.yaml': 'titel: Naast\n',
    })
    const kindOf = async (path: string) => (path === '/map/sessie' ? 'folder' : folder.kindOf(path))
    const inside = await loadSettings('/map/sessie', null, null, { ...folder, kindOf })
    expect(inside.settings?.config.title).toBe('Binnen')
    const beside = await loadSettings('/map/sessie.csv', null, null, folder)
    expect(beside.settings?.config.title).toBe('Naast')
  })
})
