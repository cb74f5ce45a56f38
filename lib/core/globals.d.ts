/** What every runtime of the core has (browser, worker, Node) although it is no part of the language. */
declare function setTimeout(task: () => void): unknown;

declare class URL {
  static canParse(address: string): boolean;
  constructor(address: string, base?: string);
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly searchParams: {
    forEach(callback: (value: string, name: string) => void): void;
    delete(name: string): void;
    toString(): string;
  };
}
