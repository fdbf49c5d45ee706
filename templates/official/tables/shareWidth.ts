/** Shares a width (twips) among columns by weight; whole twips that sum to the width exactly. */
export function shareWidth(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let soFar = 0;
  let assigned = 0;
  return weights.map((weight) => {
    soFar += weight;
    const width = Math.round((total * soFar) / sum) - assigned;
    assigned += width;
    return width;
  });
}
