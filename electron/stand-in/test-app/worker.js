process.parentPort.on('message', ({ data }) => {
  process.parentPort.postMessage(data * 2);
  process.exit(0);
});
