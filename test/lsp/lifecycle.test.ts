import { describe, expect, it } from 'vitest'
import { LETTER_WITH_COLON } from '../cli/letter.ts'
import { folderWith } from '../cli/run-dvk.ts'
import { startEditor } from './editor.ts'

describe('the life of dvk lsp', () => {
  it('ends with 0 on exit behind shutdown', async () => {
    const editor = await startEditor(folderWith({}))
    expect(await editor.connection.sendRequest('shutdown')).toBeNull()
    await editor.connection.sendNotification('exit')
    expect(await editor.exited).toBe(0)
    expect(editor.stderr()).toBe('')
  })

  it('ends with 1 on exit without shutdown', async () => {
    const editor = await startEditor(folderWith({}))
    await editor.connection.sendNotification('exit')
    expect(await editor.exited).toBe(1)
  })

  it('ends when its input ends, although a text is waiting to be judged', async () => {
    const editor = await startEditor(folderWith({}))
    await editor.open('a.txt', LETTER_WITH_COLON)
    editor.hangUp()
    expect(await editor.exited).toBe(1)
    expect(editor.stderr()).toBe('')
  })

  it('answers a method that it does not know with an error, and goes on', async () => {
    const editor = await startEditor(folderWith({}))
    await expect(editor.request('dvk/khong-co', {})).rejects.toMatchObject({ code: -32601 })
    await editor.connection.sendNotification('dvk/khong-co', {})
    await editor.open('a.txt', LETTER_WITH_COLON)
    expect(await editor.published('a.txt')).not.toEqual([])
  })

  it('answers for a text that is not open as for one without findings', async () => {
    const editor = await startEditor(folderWith({}))
    const textDocument = { uri: editor.uri('khong-mo.txt') }
    expect(await editor.request('textDocument/diagnostic', { textDocument })).toMatchObject({ items: [] })
  })
})
