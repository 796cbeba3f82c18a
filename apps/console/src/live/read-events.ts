/** One message of a server-sent stream. */
export interface LiveEvent {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/** Takes text apart into messages; what is not complete yet stays for the next piece. Comments are heartbeats. */
export class EventReader {
  private rest = '';

  read(piece: string): readonly LiveEvent[] {
    const blocks = (this.rest + piece).split('\n\n');
    this.rest = blocks.pop() ?? '';
    return blocks.flatMap((block) => {
      const fields = new Map<string, string>();
      for (const line of block.split('\n')) {
        const at = line.indexOf(':');
        if (at <= 0) continue;
        const [name, value] = [line.slice(0, at), line.slice(at + 1).replace(/^ /, '')];
        fields.set(name, fields.has(name) ? `${fields.get(name)}\n${value}` : value);
      }
      const [event, data] = [fields.get('event'), fields.get('data')];
      return event === undefined || data === undefined ? [] : [{ id: fields.get('id') ?? '', event, data }];
    });
  }
}
