// Lines that the server has sent to this page. While it is asked again, those of them that fit what is typed are shown:
// each of them is right, but there may be others. Nothing outlives the page, and other filters begin with no lines.
const Lines = (() => {
  const MOST = 400;
  const SHOWN = 20;
  let kept = new Map();
  let filters = null;

  const fold = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC');
  const words = text => fold(text).split(/[^\p{L}\p{N}]+/u).filter(word => word !== '').slice(0, 12);
  const link = row => row.querySelector('.tim-name a');

  /** The same rule as the server's: every word is the beginning of a word of the name. */
  const fits = (row, wanted) => {
    const name = words(link(row).textContent);
    return wanted.every(word => name.some(part => part.startsWith(word)));
  };

  /** The beginnings that fit stand out, as the server marks them. */
  function mark(row, wanted) {
    const name = link(row);
    const parts = name.textContent.split(' ');
    name.textContent = '';
    parts.forEach((part, at) => {
      if (at > 0) name.append(' ');
      if (wanted.some(word => fold(part).startsWith(word))) {
        const found = document.createElement('mark');
        found.textContent = part;
        name.append(found);
      } else {
        name.append(part);
      }
    });
  }

  return {
    words,

    /** Keeps the lines of an answer. @param chosen everything that was asked for besides the text */
    keep(answer, chosen) {
      if (chosen !== filters) { kept = new Map(); filters = chosen; }
      for (const row of [...answer.querySelectorAll('.tim-table tbody tr')].reverse()) {
        const id = link(row).getAttribute('href');
        kept.delete(id);
        kept.set(id, row.cloneNode(true));
      }
      for (const id of kept.keys()) {
        if (kept.size <= MOST) break;
        kept.delete(id);
      }
    },

    /** Lines that fit, the newest answer's first; none when something else was chosen. */
    fitting(text, chosen) {
      const wanted = words(text);
      if (chosen !== filters) return [];
      return [...kept.values()].reverse().filter(row => fits(row, wanted)).slice(0, SHOWN).map(row => {
        const copy = row.cloneNode(true);
        mark(copy, wanted);
        return copy;
      });
    }
  };
})();
