const unitSize = 20;

/**
 * The staff list of an organisation with many small units, as HR would export it: twenty people in a
 * unit, of whom two are team leaders; every tenth has a manager, every hundredth a director.
 */
export function largeStaffList(people: number): string {
  const lines = ['personeelsnummer;naam;e-mail;afdeling;laag;locatie;klantcontact;taal'];
  for (let at = 0; at < people; at += 1) {
    const unit = Math.floor(at / unitSize);
    const unitName = `Eenheid ${String(unit + 1).padStart(4, '0')}`;
    const number = String(1_000_000 + at);
    const layer = layerAt(at % unitSize, unit);
    const mail = at % 3 === 0 ? '' : `p${number}@voorbeeld.example`;
    const row = [number, `Persoon ${number}`, mail, unitName, layer, 'Noord', 'dagelijks', 'nl'];
    lines.push(row.join(';'));
  }
  return `${lines.join('\n')}\n`;
}

function layerAt(place: number, unit: number): string {
  if (place < 2) return 'Teamleider';
  if (place === 2 && unit % 10 === 0) return 'Middenmanagement';
  if (place === 3 && unit % 100 === 0) return 'Directie';
  return 'Medewerker';
}
