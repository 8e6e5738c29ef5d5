// Keeps the page that says there is no network, and nothing of anybody's: pages with people on them are never stored.
const SHELL = 'so-cai-1';
self.addEventListener('install', (event) => event.waitUntil(caches.open(SHELL).then((cache) => cache.add('/mat-mang')).then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate' && event.request.method === 'GET') {
    event.respondWith(fetch(event.request).catch(() => caches.match('/mat-mang')));
  } else if (new URL(event.request.url).pathname.startsWith('/tinh/')) {
    event.respondWith(caches.match(event.request).then((kept) => kept || fetch(event.request).then((answer) => {
      const copy = answer.clone();
      if (answer.ok) caches.open(SHELL).then((cache) => cache.put(event.request, copy));
      return answer;
    })));
  }
});
