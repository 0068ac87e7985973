// Tabs for the samples (ARIA Authoring Practices: tabs with automatic activation) and the search for an operation.
// Without this script all samples stand below one another, and the contents are a list of links.

const tabLists = [];

/** One language for the whole page: whoever chose Python once wants Python everywhere. */
const choose = (language) => {
  for (const tabs of tabLists)
    for (const { tab, panel } of tabs) {
      const isChosen = panel.dataset.language === language;
      tab.ariaSelected = String(isChosen);
      tab.tabIndex = isChosen ? 0 : -1;
      panel.hidden = !isChosen;
    }
};

/** Keeps what is looked at where it is while everything above changes its height. */
const chooseAt = (tab, language) => {
  const before = tab.getBoundingClientRect().top;
  choose(language);
  window.scrollBy({ top: tab.getBoundingClientRect().top - before, behavior: 'instant' });
};

const steps = { ArrowRight: 1, ArrowLeft: -1 };

const makeTabs = (samples) => {
  const list = document.createElement('div');
  list.role = 'tablist';
  list.ariaLabel = 'Language of the sample';
  const tabs = [...samples.querySelectorAll('.sample')].map((panel) => {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.role = 'tab';
    tab.id = `${panel.id}-tab`;
    tab.textContent = panel.dataset.language;
    tab.setAttribute('aria-controls', panel.id);
    tab.addEventListener('click', () => chooseAt(tab, panel.dataset.language));
    panel.role = 'tabpanel';
    panel.setAttribute('aria-labelledby', tab.id);
    list.append(tab);
    return { tab, panel };
  });
  list.addEventListener('keydown', (event) => {
    const at = tabs.findIndex(({ tab }) => tab === document.activeElement);
    const ends = { Home: 0, End: tabs.length - 1 };
    const next = ends[event.key] ?? (at + (steps[event.key] ?? Number.NaN) + tabs.length) % tabs.length;
    if (at < 0 || Number.isNaN(next)) return;
    event.preventDefault();
    tabs[next].tab.focus();
    chooseAt(tabs[next].tab, tabs[next].panel.dataset.language);
  });
  samples.classList.add('tabbed');
  samples.prepend(list);
  tabLists.push(tabs);
};

const search = () => {
  const form = document.querySelector('form[role=search]');
  const field = form.querySelector('input');
  const found = form.querySelector('[role=status]');
  const entries = [...document.querySelectorAll('[data-operation]')];
  const groups = [...document.querySelectorAll('[data-group]')];
  const sections = [...document.querySelectorAll('.group')];
  const filter = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const entry of entries) {
      const isFound = words.every((word) => entry.dataset.words.includes(word));
      entry.hidden = !isFound;
      document.getElementById(entry.dataset.operation).hidden = !isFound;
      count += isFound ? 1 : 0;
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-operation]:not([hidden])');
    for (const section of sections) section.hidden = !section.querySelector('.operation:not([hidden])');
    found.textContent =
      words.length === 0
        ? ''
        : found.dataset.words.replace('{found}', String(count)).replace('{all}', String(entries.length));
  };
  field.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  // A browser that goes back fills the field again.
  filter();
};

for (const samples of document.querySelectorAll('.samples')) makeTabs(samples);
choose('curl');
search();
