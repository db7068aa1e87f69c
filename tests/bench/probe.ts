// Loaded before a server that is measured: asked by its parent, it collects garbage and tells what memory is left.
process.on('message', () => {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  process.send?.({ heapUsed, rss })
})
