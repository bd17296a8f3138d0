/** Windows refuses these in names; a slash would make a folder anywhere. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]/gu;
/** Names of devices, which Windows refuses with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** A path of Windows holds 260 characters, and the zip is unpacked into a folder. */
const LONGEST = 100;

/** Names as every file system takes them, and no two alike, also where upper and lower case are one. */
export function fileNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const { stem, ending } = parted(name);
    for (let count = 1; ; count += 1) {
      const free = `${stem}${count === 1 ? '' : ` (${count})`}${ending}`;
      const folded = free.toLowerCase();
      if (!taken.has(folded)) {
        taken.add(folded);
        return free;
      }
    }
  });
}

function parted(name: string): { readonly stem: string; readonly ending: string } {
  const ending = /\.[a-z]+$/i.exec(name)?.[0] ?? '';
  const stem = Array.from(name.slice(0, name.length - ending.length).replace(REFUSED, '_').trim()).slice(0, LONGEST).join('').replace(/[. ]+$/, '');
  return { stem: stem === '' || DEVICE.test(stem) ? `_${stem}` : stem, ending };
}
