// The clause workspace: answers that save themselves, keys, examples, questions, completion.
import { behaviour, word } from '../behaviours/behaviour.js';
import { flushAll } from '../behaviours/work/autosave.js';
import { carried } from '../behaviours/work/carried.js';
import { Clause } from '../behaviours/work/clause.js';
import { land } from '../behaviours/work/landing.js';
import { leaving } from '../behaviours/work/leaving.js';
import { keys } from '../behaviours/work/keys.js';
import { watchReplaced } from '../behaviours/work/replaced.js';
import { report } from '../behaviours/work/save-state.js';
import { dialogue, examples, questions } from '../behaviours/work/talk.js';
import '../behaviours/work/completion.js';
import '../behaviours/work/leftovers.js';

behaviour('[data-workspace]', place => {
    const id = place.dataset.workspace;
    const shown = place.querySelector('[data-second-progress]');
    const work = { id, item: place.dataset.item, progress };
    const clauses = [...place.querySelectorAll('[data-clause]')].map(card => new Clause(card, work));
    const opened = { example: examples(document.getElementById('example')), question: questions(document.getElementById('question'), id),
        dialogue: dialogue(document.getElementById('dialogue'), id) };
    const toConfirm = carried(place, () => clauses.filter(clause => clause.carried).length);
    let current = clauses[0];

    function progress() {
        if (!clauses?.length) return;
        const done = clauses.filter(clause => clause.answered).length;
        toConfirm();
        show(shown, done, clauses.length);
        const before = Number(place.dataset.others);
        show(place.querySelector('[data-first-progress]'), before + done, Number(place.dataset.total));
        const state = place.querySelector('[data-tree-current]');
        state.textContent = `${done}/${clauses.length}`;
        state.closest('a').dataset.state = done === clauses.length ? 'done' : done ? 'doing' : 'todo';
        const open = Number(place.dataset.total) - before - done;
        const button = place.querySelector('[data-complete]');
        if (!button) return;
        button.disabled = open > 0;
        document.getElementById('complete-why').textContent = open > 0 ? word('assessment.script.open', open) : '';
    }

    function show(line, done, total) {
        const bar = line.querySelector('progress');
        bar.value = done;
        bar.max = total;
        bar.toggleAttribute('data-full', done === total);
        line.querySelector('.nowrap').textContent = `${done}/${total} · ${Math.floor(done * 100 / total)} %`;
    }

    async function save() {
        report('page', 'saving');
        await flushAll();
        report('page', 'saved');
    }

    function step(by) {
        clauses[Math.min(clauses.length - 1, Math.max(0, clauses.indexOf(current) + by))].focus();
    }

    function unfinished() {
        const from = clauses.indexOf(current) + 1;
        const next = [...clauses.slice(from), ...clauses.slice(0, from)].find(clause => !clause.answered);
        if (next) next.focus();
        else place.querySelector('.tree a[data-state=todo]:not([aria-current]), .tree a[data-state=doing]:not([aria-current])')?.click();
    }

    place.addEventListener('focusin', event => {
        const card = event.target.closest('[data-clause]');
        if (!card) return;
        current = clauses.find(clause => clause.card === card);
        clauses.forEach(clause => clause.card.toggleAttribute('data-current', clause === current));
    });
    place.addEventListener('click', event => {
        const button = event.target.closest('[data-open]');
        if (button) opened[button.dataset.open](button.closest('[data-clause]'));
    });
    place.querySelector('[data-save]')?.addEventListener('click', save);
    leaving();
    watchReplaced(id, clauses);

    const jump = document.getElementById('jump');
    jump.querySelector('form').addEventListener('submit', event => {
        event.preventDefault();
        const wanted = event.target.number.value.trim();
        const found = clauses.find(clause => clause.card.dataset.label.endsWith(wanted));
        jump.close();
        found?.focus();
    });
    const choose = number => () => current.editable && current.choose(number);
    keys({ 1: choose(1), 2: choose(2), 3: choose(3), 4: choose(4), j: () => step(1), k: () => step(-1), e: () => current.evidence.open(),
        u: unfinished, g: () => jump.showModal(), '?': () => document.getElementById('keys').showModal() }, save);

    // Filters of the tree and the cards.
    place.querySelector('[data-only-open]')?.addEventListener('change', event => {
        place.toggleAttribute('data-hide-done', event.target.checked);
    });
    place.querySelector('[data-traits]')?.addEventListener('click', () => place.toggleAttribute('data-traits-open'));
    place.querySelectorAll('[data-tree-toggle]').forEach(button => button.addEventListener('click', () => place.toggleAttribute('data-tree-open')));
    progress();
    const wanted = decodeURIComponent(location.hash.slice(1));
    const named = clauses.find(clause => clause.card.id === wanted);
    if (named) named.focus();
    else land(wanted);
});
