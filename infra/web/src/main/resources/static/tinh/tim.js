// Searching while one types. Without this script the form is sent by its button and finds the same.
const form = document.getElementById('tim');
const box = document.getElementById('q');
let waiting = 0;
let running = null;

function address() {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value.trim() !== '') asked.append(name, value);
  }
  const query = asked.toString();
  return form.getAttribute('action') + (query ? '?' + query : '');
}

async function find(where, keep) {
  running?.abort();
  running = new AbortController();
  const region = document.getElementById('ket-qua');
  region.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(where, { signal: running.signal, credentials: 'same-origin' });
    if (!answer.ok || answer.redirected) { location.assign(where); return; }
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const focused = document.activeElement?.id;
    for (const id of ['ket-qua', 'nhom']) {
      const fresh = next.getElementById(id);
      if (fresh) document.getElementById(id).replaceWith(document.adoptNode(fresh));
    }
    ready();
    if (focused && focused !== document.activeElement?.id) document.getElementById(focused)?.focus();
    if (keep) history.replaceState(null, '', where);
  } catch (problem) {
    if (problem.name !== 'AbortError') { document.getElementById('ket-qua').removeAttribute('aria-busy'); }
  }
}

function later(milliseconds) {
  clearTimeout(waiting);
  waiting = setTimeout(() => find(address(), true), milliseconds);
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
box.addEventListener('input', event => { if (!event.isComposing) later(180); });
box.addEventListener('compositionend', () => later(180));
form.addEventListener('change', event => { if (event.target.type === 'checkbox') later(0); });
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
