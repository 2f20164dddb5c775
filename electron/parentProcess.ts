/** Messages to and from the process that started this one. */
export interface ParentProcess<Message> {
  onMessage(listener: (message: Message) => void): void;
  post(message: object): void;
}

/**
 * What our own main process sends is taken at its word.
 *
 * In Electron a worker of ours is a utility process, elsewhere a child of Node; it ends with its parent.
 */
export function parentProcess<Message>(): ParentProcess<Message> {
  const port = 'parentPort' in process ? process.parentPort : undefined;
  if (port !== undefined) {
    return {
      onMessage(listener) {
        port.on('message', ({ data }: { readonly data: Message }) => {
          listener(data);
        });
      },
      post(message) {
        port.postMessage(message);
      },
    };
  }
  return {
    onMessage(listener) {
      process.on('message', listener);
      process.on('disconnect', () => process.exit());
    },
    post(message) {
      process.send?.(message);
    },
  };
}
