declare module '*.yaml' {
  const data: import('./standard.ts').StandardData
  export default data
}
