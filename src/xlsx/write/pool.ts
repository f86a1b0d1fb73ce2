/** Items numbered from 0 in the order they first came, equal ones once. */
export class Pool {
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const item of first) this.add(item);
  }

  add(item: string): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(item, number);
    return number;
  }

  get items(): string[] {
    return [...this.numbers.keys()];
  }
}
