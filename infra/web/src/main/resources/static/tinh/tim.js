// Searching while one types. Without this script the form is sent by its button and finds the same. A module, so that
// its names are its own: every page has other scripts.
const form = document.getElementById('tim');
const box = document.getElementById('q');
const note = document.getElementById('tam');
// A request for each key, but no closer than this and no more than so many at once: the oldest is given up.
const APART = 80;
const AT_ONCE = 4;
const running = [];
let waiting = 0;
let sent = -APART;
let asked = 0;
let shown = 0;

function chosen() {
  return new URLSearchParams([...new FormData(form)].filter(([name, value]) => name !== 'q' && value.trim() !== '')).toString();
}

function address() {
  const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim() !== '')).toString();
  return form.getAttribute('action') + (query ? '?' + query : '');
}

/** Lines that are here already, until the server has answered. */
function narrow() {
  const region = document.getElementById('ket-qua');
  region.setAttribute('aria-busy', 'true');
  const body = region.querySelector('.tim-table tbody');
  const rows = Lines.fitting(box.value, chosen());
  const some = body !== null && rows.length > 0;
  if (some) body.replaceChildren(...rows);
  region.classList.toggle('tim-tam', some);
  note.hidden = !some;
}

function show(answer, where, keep) {
  const focused = document.activeElement?.id;
  for (const id of ['ket-qua', 'nhom']) {
    const fresh = answer.getElementById(id);
    if (fresh) document.getElementById(id).replaceWith(document.adoptNode(fresh));
  }
  note.hidden = true;
  ready();
  if (focused && focused !== document.activeElement?.id) document.getElementById(focused)?.focus();
  if (keep) history.replaceState(null, '', where);
}

async function find(where, keep) {
  const number = ++asked;
  const filters = chosen();
  const stop = new AbortController();
  running.push(stop);
  while (running.length > AT_ONCE) running.shift().abort();
  sent = performance.now();
  document.getElementById('ket-qua').setAttribute('aria-busy', 'true');
  try {
    const reply = await fetch(where, { signal: stop.signal, credentials: 'same-origin', headers: { 'X-Phan': 'ket-qua' } });
    if (!reply.ok || reply.redirected) { location.assign(where); return; }
    const answer = new DOMParser().parseFromString(await reply.text(), 'text/html');
    if (number < shown) return;
    shown = number;
    Lines.keep(answer, filters);
    // An answer to an earlier key brings lines to narrow; only the last one is the answer.
    if (number === asked && where === address()) show(answer, where, keep); else narrow();
  } catch (problem) {
    if (problem.name !== 'AbortError' && number === asked) { document.getElementById('ket-qua').removeAttribute('aria-busy'); }
  } finally {
    const at = running.indexOf(stop);
    if (at >= 0) running.splice(at, 1);
  }
}

/** Asks at once, or as soon as enough time has passed since the last question. */
function soon() {
  clearTimeout(waiting);
  const rest = sent + APART - performance.now();
  if (rest <= 0) find(address(), true); else waiting = setTimeout(() => find(address(), true), rest);
}

function typed() {
  narrow();
  soon();
}

function links() {
  return [...document.querySelectorAll('#ket-qua .tim-name a')];
}

function ready() {
  for (const button of document.querySelectorAll('.tim-all')) {
    const group = button.closest('fieldset');
    group.classList.add('tim-short');
    button.hidden = false;
    button.addEventListener('click', () => { group.classList.remove('tim-short'); button.hidden = true; });
  }
}

form.addEventListener('submit', event => { event.preventDefault(); clearTimeout(waiting); find(address(), true); });
// Also while a keyboard composes a word: what stands there is a beginning already, and phones compose every word.
box.addEventListener('input', typed);
form.addEventListener('change', event => { if (event.target.type === 'checkbox') soon(); });
document.addEventListener('keydown', event => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? '');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box.focus();
    box.select();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const all = links();
    const at = all.indexOf(document.activeElement);
    if (document.activeElement !== box && at < 0) return;
    event.preventDefault();
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    (next < 0 ? box : all[Math.min(next, all.length - 1)] ?? box).focus();
  } else if (event.key === 'Escape' && links().includes(document.activeElement)) {
    box.focus();
  }
});

const toggle = document.querySelector('.tim-toggle');
const filter = document.getElementById('loc');
filter.classList.add('tim-js');
toggle.hidden = false;
toggle.addEventListener('click', () => {
  const open = toggle.getAttribute('aria-expanded') !== 'true';
  toggle.setAttribute('aria-expanded', String(open));
  filter.classList.toggle('tim-open', open);
});
ready();
Lines.keep(document, chosen());
