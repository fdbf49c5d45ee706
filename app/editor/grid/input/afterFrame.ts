/** A page that is not on the screen makes no frames, ms. */
const LATEST = 100;

/** Runs something once the frame that comes next has been drawn. Gives how to call it off. */
export function afterFrame(run: () => void): () => void {
  let timer = setTimeout(run, LATEST);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
