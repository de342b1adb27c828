/** The lens that shows of each paper what can be read in so many minutes: `10min`. */
export function minutesLens(minutes: number): string {
  return `${minutes}min`;
}
