// Seconds left of a code on the screen; when they are over it is covered, so that nobody scans what is void.
const clock = document.querySelector('[data-code-clock]');
if (clock) {
  const bar = document.querySelector('.sc-left');
  const plate = document.querySelector('.sc-plate');
  const end = Date.now() + Number(clock.dataset.left) * 1000;
  const step = () => {
    const left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
    clock.textContent = left === 0
      ? clock.dataset.over
      : clock.dataset.one.replace('[m]', Math.floor(left / 60)).replace('[s]', left % 60);
    bar.value = left;
    if (left === 0) plate.classList.add('sc-over');
    else setTimeout(step, 1000);
  };
  step();
}
