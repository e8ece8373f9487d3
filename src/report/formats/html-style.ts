/** Colours follow the reader's own choice of light or dark; on paper the marks are kept. */
export const HTML_STYLE = `:root { color-scheme: light dark; --error: #c62828; --warning: #b26a00; --info: #1565c0 }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffcc66; --info: #90caf9 } }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.1rem; overflow-wrap: anywhere }
small, .place, .known, .number { color: GrayText; font-weight: normal; font-size: .85rem }
.text { border: 1px solid GrayText; border-radius: .25rem; padding: .5rem 0 }
.line { display: flex; font: .9rem/1.6 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
.line > span:last-child { min-width: 0 }
.number { flex: 0 0 4ch; padding: 0 1ch; text-align: right; user-select: none }
.error { --color: var(--error) } .warning { --color: var(--warning) } .info { --color: var(--info) }
mark { background: none; color: inherit; border-bottom: 2px solid var(--color); font-weight: bold }
mark:empty { border: 1px solid var(--color); margin: 0 1px }
.note { margin: .25rem 1rem .5rem 6ch; padding: .25rem .75rem; border-left: .25rem solid var(--color) }
.note b { color: var(--color) } .note p { margin: 0; overflow-wrap: anywhere }
@media print { body { margin: 0; max-width: none } .note, .line { break-inside: avoid } }
`
