// Follows an import while it runs. Without this script the page shows how far it is whenever it is loaded.
const place = document.getElementById('tien-do');
if (place) {
  const count = new Intl.NumberFormat(document.documentElement.lang);
  const source = new EventSource(place.dataset.follow);
  source.onmessage = event => {
    const [phase, done, total, refused, paused, ...pace] = event.data.split(' ');
    if (phase !== place.dataset.phase || paused !== place.dataset.paused) {
      source.close();
      location.reload();
      return;
    }
    document.getElementById('xong').textContent = count.format(done);
    document.getElementById('tong').textContent = count.format(total);
    document.getElementById('loi').textContent = count.format(refused);
    document.getElementById('nhip').textContent = pace.join(' ');
    const bar = document.getElementById('thanh');
    bar.max = Math.max(1, total);
    bar.value = done;
  };
}
