/** Address of the file beside the page, as the bundler emitted it. */
declare module '*.wasm.gz' {
  const address: string;
  export default address;
}

declare module '*.css';
