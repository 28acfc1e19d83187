// The clause workspace: answers that save themselves, keys, examples, questions, completion.
import { behaviour, word } from '../behaviours/behaviour.js';
import { flushAll } from '../behaviours/work/autosave.js';
import { carried } from '../behaviours/work/carried.js';
import { Clause } from '../behaviours/work/clause.js';
import { land } from '../behaviours/work/landing.js';
import { leaving } from '../behaviours/work/leaving.js';
import { keys } from '../behaviours/work/keys.js';
import { watchReplaced } from '../behaviours/work/replaced.js';
import { watchColleagues } from '../behaviours/work/news.js';
import { report } from '../behaviours/work/save-state.js';
import { folding } from '../behaviours/work/folding.js';
import { treeProgress } from '../behaviours/work/tree-progress.js';
import { dialogue, examples, questions } from '../behaviours/work/talk.js';
import '../behaviours/work/completion.js';
import '../behaviours/work/leftovers.js';
import '../behaviours/work/sides.js';

const UNFINISHED = '#unfinished';

behaviour('[data-workspace]', place => {
    const id = place.dataset.workspace;
    const shown = place.querySelector('[data-second-progress]');
    const work = { id, item: place.dataset.item, progress, uses };
    const clauses = [...place.querySelectorAll('[data-clause]')].map(card => new Clause(card, work));
    const opened = { example: examples(document.getElementById('example')), question: questions(document.getElementById('question'), id),
        dialogue: dialogue(document.getElementById('dialogue'), id), history };
    const toConfirm = carried(place, () => clauses.filter(clause => clause.carried).length);
    let current = clauses[0];
    const folds = folding(id, clauses, () => current);

    async function history(card) {
        const { openHistory } = await import('../behaviours/work/history.js');
        return openHistory(clauses.find(clause => clause.card === card));
    }

    function uses() {
        return clauses.map(({ card, evidence }) => ({ label: card.dataset.label, files: evidence.files }));
    }

    function progress() {
        if (!clauses?.length) return;
        const done = clauses.filter(clause => clause.answered).length;
        toConfirm();
        show(shown, done, clauses.length);
        const before = Number(place.dataset.others);
        show(place.querySelector('[data-first-progress]'), before + done, Number(place.dataset.total));
        const state = place.querySelector('[data-tree-current]');
        state.textContent = `${done}/${clauses.length}`;
        state.closest('ul').previousElementSibling.querySelector('.tree__count').textContent = counted(before + done, Number(place.dataset.total));
        state.closest('a').dataset.state = done === clauses.length ? 'done' : done ? 'doing' : 'todo';
        const open = Number(place.dataset.total) - before - done;
        const button = place.querySelector('[data-complete]');
        if (!button) return;
        button.disabled = open > 0;
        document.getElementById('complete-why').textContent = open > 0 ? word('assessment.script.open', open) : '';
    }

    /** What colleagues have answered on the other pages. */
    function others(parts) {
        const part = parts.find(each => each.id === place.dataset.part);
        const here = part.indicators.find(each => each.id === place.dataset.second);
        place.dataset.others = part.progress.answered - here.progress.answered;
        progress();
    }

    function show(line, done, total) {
        const bar = line.querySelector('progress');
        bar.value = done;
        bar.max = total;
        bar.toggleAttribute('data-full', done === total);
        line.querySelector('.nowrap').textContent = counted(done, total);
    }

    function counted(done, total) {
        return `${done}/${total} · ${Math.floor(done * 100 / total)} %`;
    }

    async function save() {
        report('page', 'saving');
        await flushAll();
        report('page', 'saved');
    }

    function step(by) {
        clauses[Math.min(clauses.length - 1, Math.max(0, clauses.indexOf(current) + by))].focus();
    }

    /** On this page, else on another of this first-level indicator, else where it is declared; then in the other ones. */
    function unfinished() {
        const from = clauses.indexOf(current) + 1;
        const next = [...clauses.slice(from), ...clauses.slice(0, from)].find(clause => !clause.answered);
        if (next) return next.focus();
        const here = place.querySelector('.tree a[aria-current]');
        const button = place.querySelector('[data-complete]:not(:disabled)');
        const link = openLink(here.closest('ul')) ?? (button ? null : openLink(here.closest('.tree')));
        if (!link) return button?.focus();
        link.hash = UNFINISHED;
        return link.click();
    }

    function openLink(list) {
        return list.querySelector('a[data-state=todo]:not([aria-current]), a[data-state=doing]:not([aria-current])');
    }

    place.addEventListener('focusin', event => {
        const card = event.target.closest('[data-clause]');
        if (!card) return;
        current = clauses.find(clause => clause.card === card);
        clauses.forEach(clause => clause.card.toggleAttribute('data-current', clause === current));
        folds.moved();
        if (current.editable) standAt(current.id);
    });
    place.addEventListener('click', event => {
        const button = event.target.closest('[data-open]');
        if (button) opened[button.dataset.open](button.closest('[data-clause]'));
    });
    place.querySelector('[data-save]')?.addEventListener('click', save);
    leaving();
    const refresh = treeProgress(id, others);
    const standAt = watchColleagues(id, { things: () => clauses, part: place.dataset.part, here: () => current?.id, elsewhere: refresh });
    watchReplaced(`/api/v1/self-assessments/${id}/replaced`, () => clauses);

    const jump = document.getElementById('jump');
    jump.querySelector('form').addEventListener('submit', event => {
        event.preventDefault();
        const wanted = event.target.number.value.trim();
        const found = clauses.find(clause => clause.card.dataset.label.endsWith(wanted));
        jump.close();
        found?.focus();
    });
    const choose = number => () => current.editable && current.choose(number);
    keys({
        1: choose(1), 2: choose(2), 3: choose(3), 4: choose(4), s: () => current.describe(), e: () => current.attach(),
        l: () => current.browse(), Escape: () => current.goBack(), 'Ctrl+Enter': unfinished, u: unfinished, j: () => step(1),
        k: () => step(-1), o: () => folds.toggle(current), g: () => jump.showModal(),
        '?': () => document.getElementById('keys').showModal(),
    }, save);
    progress();
    const wanted = decodeURIComponent(location.hash.slice(1));
    const named = clauses.find(clause => clause.card.id === wanted);
    if (location.hash === UNFINISHED) (clauses.find(clause => !clause.answered) ?? current).focus();
    else if (named) named.open();
    else land(wanted);
});
