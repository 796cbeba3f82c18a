import { architecturePictures } from './architecture-pictures';

const pictures = architecturePictures();

it('draws who imports whom', () => {
  expect(pictures).toContain('  standalone_app --> gateway_app');
  expect(pictures).toContain('  contracts --> domain');
  expect(pictures).not.toContain('  land --> leads');
});

it('says for each event who publishes it and who acts on it', () => {
  const [, publisher, readers] = pictures.match(/`deal-signed\.v1` +\| (\w+) +\| ([\w, ]+?) +\|/) ?? [];
  expect(publisher).toBe('leads');
  expect(readers?.split(', ')).toEqual(expect.arrayContaining(['approval', 'ledger']));
});
