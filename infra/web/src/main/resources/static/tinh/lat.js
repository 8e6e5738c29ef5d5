// The slider over a dossier's days; the arrows beside it do the same without this script.
const slide = document.getElementById('keo');
if (slide) {
  const days = slide.dataset.days.split(' ');
  const said = slide.parentElement.querySelector('output');
  const word = (at) => days[at].split('-').reverse().join('/');
  const last = days.length - 1;
  slide.hidden = false;
  slide.setAttribute('aria-valuetext', said.textContent);
  slide.addEventListener('input', () => {
    said.textContent = word(slide.value);
    slide.setAttribute('aria-valuetext', said.textContent);
  });
  // With keys every step is a change: wait until the hand rests.
  let waiting;
  slide.addEventListener('change', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      location.href = slide.dataset.to + (Number(slide.value) === last ? '' : '?tai=' + days[slide.value]);
    }, 600);
  });
}
