// Keeps what is typed into the form of a new case in this browser, so that a reload, the end of a session or a lost
// connection does not lose it. There is one draft for each user, by the key that the page names; it goes with the creation
// of the case, with Discard and with signing out, and after a day in any case.
//
// The form is read from the page: fields have their column in `data-column`; those whose value is more than its text have
// the text in `data-text`.

const PREFIX = 'caseload.case-draft.';
const LONGEST_LIFE = 24 * 60 * 60 * 1000;
const PAUSE = 200;

let stop = () => {};

const textOf = (field) => {
  if (field.dataset.text !== undefined) {
    return field.dataset.text;
  }
  if (field.localName === 'vaadin-checkbox') {
    return String(field.checked);
  }
  return (field.localName === 'vaadin-custom-field' ? field.querySelector('vaadin-text-field') : field).value;
};

const cellsOf = (group) =>
  Object.fromEntries([...group.querySelectorAll('[data-column]')].map((field) => [field.dataset.column, textOf(field)]));

// Rows of a manifest by the names of their columns, the proband's first; what is the case's stands in the first alone.
const rowsOf = (form) => {
  const ofCase = cellsOf(form.querySelector('[data-case]'));
  return [...form.querySelectorAll('[data-relation]')].map((person, index) => ({
    ...(index === 0 ? ofCase : {}),
    Relation: person.dataset.relation,
    ...cellsOf(person),
  }));
};

const parse = (stored) => {
  try {
    return JSON.parse(stored);
  } catch {
    return null;
  }
};

const isAlive = (draft) => Date.now() - draft?.at < LONGEST_LIFE;

const dropOld = () =>
  Object.keys(localStorage)
    .filter((name) => name.startsWith(PREFIX) && !isAlive(parse(localStorage.getItem(name))))
    .forEach((name) => localStorage.removeItem(name));

// The rows that were kept, null when there are none.
export const read = (key) => {
  dropOld();
  return parse(localStorage.getItem(PREFIX + key))?.rows ?? null;
};

// Keeps the form from now on. While it is as it was when this was called, nothing is written.
export const keep = (form, key) => {
  stop();
  const untouched = JSON.stringify(rowsOf(form));
  const ending = new AbortController();
  let written = false;
  let timer;

  const save = () => {
    if (ending.signal.aborted || !form.isConnected) {
      return;
    }
    const rows = rowsOf(form);
    if (JSON.stringify(rows) !== untouched) {
      localStorage.setItem(PREFIX + key, JSON.stringify({ at: Date.now(), rows }));
      written = true;
    } else if (written) {
      localStorage.removeItem(PREFIX + key);
    }
  };
  const saveSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  };
  const changes = new MutationObserver(saveSoon);

  changes.observe(form, { subtree: true, childList: true, attributeFilter: ['data-text'] });
  form.addEventListener('input', saveSoon, { signal: ending.signal });
  form.addEventListener('change', saveSoon, { signal: ending.signal });
  window.addEventListener('pagehide', save, { signal: ending.signal });
  stop = () => {
    ending.abort();
    changes.disconnect();
    clearTimeout(timer);
  };
};

// Forgets what was kept, and keeps nothing more of the form that is open here.
export const forget = (key) => {
  stop();
  localStorage.removeItem(PREFIX + key);
};
