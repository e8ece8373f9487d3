declare module '*?words' {
  const entries: () => readonly import('./word-entry.ts').WordEntry[]
  export default entries
}
