declare module '*.yaml' {
  const file: import('./standard.ts').StandardFile
  export default file
}
