// Keeps two pages that are nobody's, what they are drawn with, and nothing else: pages with people on them are never stored.
const SHELL = 'so-cai-2';
const PAGES = ['/mat-mang', '/kiem-the'];
const DRAWN = ['base', 'frame', 'parts', 'dossier', 'form'].map((sheet) => '/tinh/' + sheet + '.css').concat('/tinh/so.js', '/tinh/kiem.js', '/tinh/icons.svg');
self.addEventListener('install', (event) => event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(PAGES.concat(DRAWN))).then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(caches.keys()
  .then((names) => Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name))))
  .then(() => self.clients.claim())));

// What is kept answers at once; the newer one is fetched meanwhile, or a new release would never be seen.
const fresh = (request) => fetch(request).then((answer) => {
  const copy = answer.clone();
  if (answer.ok) caches.open(SHELL).then((cache) => cache.put(request, copy));
  return answer;
});
self.addEventListener('fetch', (event) => {
  const path = new URL(event.request.url).pathname;
  if (event.request.mode === 'navigate' && event.request.method === 'GET') {
    event.respondWith(fetch(event.request).catch(() => caches.match(PAGES.includes(path) ? path : PAGES[0])));
  } else if (path.startsWith('/tinh/')) {
    const newer = fresh(event.request);
    event.waitUntil(newer.catch(() => {}));
    event.respondWith(caches.match(event.request).then((kept) => kept || newer));
  }
});
