// Small helps; without them every page works the same, only drafts are not kept.
for (const button of document.querySelectorAll('[data-shows]')) {
  const field = document.getElementById(button.dataset.shows);
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = field.type === 'text';
    field.type = shown ? 'password' : 'text';
    button.textContent = shown ? button.dataset.show : button.dataset.hide;
    button.setAttribute('aria-pressed', String(!shown));
  });
}
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
document.querySelector('[data-focus]')?.focus();
for (const fold of document.querySelectorAll('details[data-fold]')) {
  if (matchMedia('(max-width: 767px)').matches) fold.open = false;
}
// A card of the first minute stays away on this device once it was closed.
for (const card of document.querySelectorAll('[data-guide]')) {
  const key = 'phut-dau:' + card.dataset.guide;
  card.hidden = localStorage.getItem(key) === 'xong';
  const close = card.querySelector('[data-close]');
  close.hidden = false;
  close.addEventListener('click', () => {
    localStorage.setItem(key, 'xong');
    card.hidden = true;
    document.getElementById('noi-dung').focus();
  });
}
// A phone is often shared: with the one who leaves go their drafts.
const forget = () => {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('nhap:')) localStorage.removeItem(key);
  }
};
for (const out of document.querySelectorAll('form[action="/logout"]')) out.addEventListener('submit', forget);
if (document.querySelector('[data-left]')) forget();
// What would be turned away for its size is told before it is sent.
for (const field of document.querySelectorAll('input[type=file][data-large]')) {
  field.addEventListener('change', () => {
    const large = [...field.files].some((file) => file.size > Number(field.dataset.most ?? 20 * 1024 * 1024));
    field.setCustomValidity(large ? field.dataset.large : '');
    if (large) { field.value = ''; field.reportValidity(); }
  });
}

const bar = document.querySelector('[data-offline]');
const line = () => { if (bar) bar.hidden = navigator.onLine; };
addEventListener('online', line);
addEventListener('offline', line);
line();

const find = document.querySelector('[data-key="/"]');
addEventListener('keydown', (event) => {
  if (find && event.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) {
    event.preventDefault();
    find.focus();
  }
});

// A replay is walked with the arrow keys too.
addEventListener('keydown', (event) => {
  const way = { ArrowLeft: 'prev', ArrowRight: 'next', Home: 'first', End: 'last' }[event.key];
  if (way && document.activeElement === document.body) document.querySelector(`[data-step=${way}]`)?.click();
});

// A draft lives on this device, by account and form, until the act was accepted.
for (const form of document.querySelectorAll('form[data-draft]')) {
  const key = 'nhap:' + form.dataset.draft;
  const kept = () => [...form.elements].filter((field) => field.name && !field.name.startsWith('_') && !['hidden', 'file', 'password', 'submit'].includes(field.type));
  if (form.dataset.fresh === 'true') {
    const draft = JSON.parse(localStorage.getItem(key) || 'null');
    if (draft) {
      for (const field of kept()) {
        const value = draft[field.name + (field.type === 'checkbox' ? ':' + field.value : '')];
        if (value === undefined) continue;
        if (field.type === 'checkbox') field.checked = value; else field.value = value;
      }
      const note = form.querySelector('[data-restored]');
      if (note) note.hidden = false;
    }
  }
  form.addEventListener('input', () => {
    const draft = {};
    for (const field of kept()) {
      draft[field.name + (field.type === 'checkbox' ? ':' + field.value : '')] = field.type === 'checkbox' ? field.checked : field.value;
    }
    localStorage.setItem(key, JSON.stringify(draft));
  });
  form.addEventListener('submit', (event) => {
    const unsent = form.querySelector('[data-unsent]');
    if (!navigator.onLine) {
      event.preventDefault();
      if (unsent) { unsent.hidden = false; unsent.focus(); }
      return;
    }
    for (const button of form.querySelectorAll('button[type=submit]')) {
      setTimeout(() => { button.disabled = true; if (button.dataset.sending) button.textContent = button.dataset.sending; }, 0);
    }
  });
}
// A field that belongs to some values of a choice is there while one of them is chosen; drafts are back by now.
for (const field of document.querySelectorAll('[data-asked-with]')) {
  const choice = field.closest('form').elements[field.dataset.askedBy];
  const follow = () => { field.hidden = !field.dataset.askedWith.split(' ').includes(choice.value); };
  choice.addEventListener('change', follow);
  follow();
}
for (const way of document.querySelectorAll('[data-unscripted]')) way.remove();
const done = document.querySelector('[data-done]');
if (done) localStorage.removeItem('nhap:' + done.dataset.done);

if ('serviceWorker' in navigator) navigator.serviceWorker.register('/sw.js').catch(() => {});
