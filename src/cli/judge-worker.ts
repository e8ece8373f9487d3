import type { MessagePort } from 'node:worker_threads'
import { type ConfigChoice, configsFor } from '../project/configs.ts'
import { judgeHere, loadedFrom, type RunSettings } from '../project/judge-file.ts'
import type { Answer, Question } from '../project/judge-pool.ts'
import { judgementText } from '../project/judgement-text.ts'
import { chosenStandard } from './chosen-standard.ts'

/** What a thread is told when it starts: what a run goes by, as plain data. */
export interface WorkerSettings extends Omit<RunSettings, 'standard'> {
  readonly config: ConfigChoice
  /** As named on the command line. */
  readonly standard: string | undefined
}

/** What runs in another thread: answers one question after the other. */
export const serve = (port: MessagePort, { config, standard, ...settings }: WorkerSettings): void => {
  const configs = configsFor(config)
  const judging = chosenStandard(standard, config).then((chosen) => judgeHere({ ...settings, standard: chosen }))
  // Read by the main thread too, which has told what is wrong with it.
  judging.catch(() => {})
  const answer = async ({ file, named, bytes }: Question): Promise<Answer> => {
    try {
      const judgeFile = await judging
      const judgement = await judgeFile(loadedFrom({ file, named }, bytes), await configs(file))
      return { text: judgement && judgementText(judgement) }
    } catch (error) {
      const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
      return { bug: message, stack }
    }
  }
  let before = Promise.resolve()
  port.on('message', (question: Question) => {
    before = before.then(async () => port.postMessage(await answer(question)))
  })
}
