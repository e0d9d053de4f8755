import { nodeHost } from '../host.js'
import { isFatal } from '../problems/catalogue.js'
import { asShown } from '../template/find-layers.js'
import { checkTemplate, listTemplates, newTemplate } from '../template-pipeline.js'
import { aligned } from './aligned.js'
import { counted } from './counted.js'
import { exitCodes } from './exit-codes.js'
import { say, sendOut, showAllProblems, showProblems } from './terminal.js'

/** `synth-report template list`: the program's own templates, on stdout. */
export async function runTemplateList(): Promise<number> {
  const rows = (await listTemplates(nodeHost)).map(({ name, description }) => [name, description])
  await sendOut(new TextEncoder().encode(aligned([['template', 'what it is for'], ...rows], 0)))
  return exitCodes.done
}

/** `synth-report template new`: a folder that builds on another template. Returns the exit code. */
export async function runTemplateNew(folder: string, options: { extends: string }): Promise<number> {
  const { outputs, problems } = await newTemplate(folder, options.extends, nodeHost)
  problems.push(...(await nodeHost.writeAll(outputs)))
  showProblems(problems)
  if (isFatal(problems)) return exitCodes.fixable
  say(
    `${counted(outputs.length, 'file')} written in ${folder}; try it: synth-report build … --template ${typed(folder)}`,
  )
  return exitCodes.done
}

/** A path as one types it: between quotation marks where there is more in it than a shell takes as it is. */
const typed = (path: string): string => (/^[\p{L}\p{N}\p{M}_./\\:-]+$/u.test(path) ? path : `"${path}"`)

/** `synth-report template check`: what is wrong with a template, or how much it says itself. Returns the exit code. */
export async function runTemplateCheck(nameOrFolder: string): Promise<number> {
  const { template, problems } = await checkTemplate(nameOrFolder, nodeHost)
  showAllProblems(problems)
  if (!template || isFatal(problems)) return exitCodes.fixable
  const own = template.folders[0] ?? ''
  const basis = template.folders.slice(1).map(nodeHost.basename)
  const isOwn = ({ file }: { file: string }): boolean => file.startsWith(`${asShown(nameOrFolder)}/`)
  const pages = [...template.pages, ...template.units.values()].filter(isOwn)
  const sentences = [...template.sentencePlaces.values()].filter(isOwn)
  say(
    [
      `${template.name}${basis.length > 0 ? ` builds on ${basis.join(', ')}` : ''}`,
      `${counted(pages.length, 'page')} and ${counted(sentences.length, 'sentence')} of its own in ${own}`,
    ].join('; '),
  )
  return exitCodes.done
}
