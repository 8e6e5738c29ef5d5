// Verifies a card's code here, in this browser: nothing of it is sent anywhere. Key and list are kept for when there is no network.
const KEPT = 'kiem-the';
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
const result = document.getElementById('kq');
const at = (id) => document.getElementById(id);

const known = async () => {
  try {
    const answer = await fetch('/kiem-the/khoa.json', { cache: 'no-store' });
    if (answer.ok) localStorage.setItem(KEPT, await answer.text());
  } catch { /* no network: what was kept counts */ }
  const kept = localStorage.getItem(KEPT);
  return kept && JSON.parse(kept);
};

const opened = async (text, spki) => {
  const parts = text.split('.');
  if (parts.length !== 3 || parts[0] !== 'SC1') return { fault: 'unreadable' };
  try {
    const key = await crypto.subtle.importKey('spki', bytes(spki), { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
    const good = await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes(parts[2]), new TextEncoder().encode(parts[0] + '.' + parts[1]));
    return good ? { said: JSON.parse(new TextDecoder().decode(bytes(parts[1]))) } : { fault: 'altered' };
  } catch {
    return { fault: 'unreadable' };
  }
};

const judged = (card, list) => {
  const now = Date.now() / 1000;
  if (list?.v.includes(card.s)) return 'void';
  if (card.e <= now) return 'expired';
  return card.i > now + 300 ? 'early' : 'valid';
};

const when = (seconds) => new Date(seconds * 1000).toLocaleString(document.documentElement.lang === 'en' ? 'en-GB' : 'vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' });

const tell = (verdict, card, list) => {
  result.hidden = false;
  result.className = 'sc-card sc-verdict ' + (verdict === 'valid' ? 'sc-ok' : 'sc-bad');
  result.dataset.verdict = verdict;
  at('kq-loi').textContent = (verdict === 'valid' ? '✓ ' : '✕ ') + result.dataset[verdict];
  at('kq-vi').textContent = result.dataset[verdict + 'About'];
  at('kq-ai').hidden = !card;
  if (card) {
    at('kq-ten').textContent = card.n;
    at('kq-so').textContent = card.c;
    at('kq-cb').textContent = card.o;
    at('kq-han').textContent = when(card.e);
  }
  at('kq-ds').textContent = list ? result.dataset.list.replace('[t]', when(list.i)) : result.dataset.nolist;
  result.focus();
};

const verify = async (typed) => {
  const text = typed.includes('#') ? typed.slice(typed.indexOf('#') + 1) : typed;
  const kept = await known();
  if (!kept) return tell('nokey');
  const list = (await opened(kept.list, kept.key)).said;
  const code = await opened(text.replace(/\s/g, ''), kept.key);
  return code.fault ? tell(code.fault, undefined, list) : tell(judged(code.said, list), code.said, list);
};

at('kiem').addEventListener('submit', (event) => { event.preventDefault(); verify(at('dan').value); });
const fromAddress = () => { if (location.hash.length > 1) verify(location.hash); };
addEventListener('hashchange', fromAddress);
fromAddress();
known();

// Where the browser can read codes itself, a picture does: taken by the phone's camera, read here.
if ('BarcodeDetector' in globalThis) {
  at('anh').hidden = false;
  at('tam-anh').addEventListener('change', async () => {
    const picture = await createImageBitmap(at('tam-anh').files[0]);
    const [found] = await new BarcodeDetector({ formats: ['qr_code'] }).detect(picture);
    if (found) verify(found.rawValue); else tell('unreadable');
  });
}
