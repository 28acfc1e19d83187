// The review workspace: clauses with filters, the frozen answer, the finding that saves itself, the dialogue.
import { api } from '../behaviours/api.js';
import { behaviour, start, word } from '../behaviours/behaviour.js';
import { toast } from '../behaviours/toast.js';
import { differenceParts } from '../behaviours/work/difference.js';
import { keys } from '../behaviours/work/keys.js';
import { leaving } from '../behaviours/work/leaving.js';
import { report } from '../behaviours/work/save-state.js';
import { watchReplaced } from '../behaviours/work/replaced.js';
import { flushAll, forget } from '../behaviours/work/saver.js';
import { agreeing } from './review/agreeing.js';
import { assessedLevel } from './review/assessed.js';
import { figures } from './review/figures.js';
import { finding } from './review/finding.js';
import { leftHere } from './review/left.js';
import { list } from './review/list.js';
import { nextOpen, step } from './review/rows.js';
import { sendingBack } from './review/send-back.js';
import { talk } from './review/talk.js';
import { filePane } from './review/viewer/pane.js';

const EVERY = 30_000;
const PATIENCE = 3_000;

behaviour('[data-review]', place => {
    let subject = place.dataset.subject;
    const holder = place.querySelector('[data-place-of-clause]');
    const clauses = list(place, () => address());
    const files = filePane(place, place.dataset.worker);
    const assessed = assessedLevel(place.querySelector('[data-assessed-level]'), place.dataset.review, () => clauses.first(subject));
    const href = clause => `${place.dataset.place}?clause=${encodeURIComponent(clause)}`;
    const left = leftHere(place.querySelector('[data-left]'), place.dataset.review);
    const work = { id: place.dataset.review, href, row, say: toast, refresh, restored: title => toast(word('review.script.restored', title)) };
    let opened;
    let drawReplaced;
    let told;

    function row(changed, changes) {
        clauses.update(changed, changes);
        if ('verdict' in changes) assessed.soon();
    }

    function begin() {
        const article = holder.querySelector('[data-subject]');
        const made = article.hasAttribute('data-figures') ? figures(article, work) : finding(article, work);
        talk(article, work, () => made.remarks[0].touch());
        article.querySelector('[data-evidence]').addEventListener('click', event => {
            const link = event.target.closest('a[data-file]');
            if (!link || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            files.open(link.dataset.file);
        });
        files.at(article);
        article.querySelectorAll('[data-difference]').forEach(each => each.replaceChildren(...differenceParts(each.dataset.before, each.dataset.after)));
        document.title = document.title.replace(/^[^·]*/, `${article.dataset.title} `);
        opened = { article, ...made };
        drawReplaced?.();
        left.then(opens => opens(href(subject)));
    }

    /** Another clause in the same page; what was written goes on being saved. */
    async function open(next, { push = true } = {}) {
        if (!next || next === subject) return;
        opened.remarks.forEach(remark => remark.flush());
        const left = opened.remarks;
        let html;
        try {
            const answer = await fetch(`${place.dataset.place}/${encodeURIComponent(next)}`, { redirect: 'manual', credentials: 'same-origin' });
            if (answer.type === 'opaqueredirect' || answer.status === 401) {
                report('page', 'signed-out', () => open(next));
                return;
            }
            if (!answer.ok) throw new Error(answer.status);
            html = await answer.text();
        } catch {
            toast(word('review.script.not-loaded'));
            return;
        }
        const page = new DOMParser().parseFromString(html, 'text/html');
        holder.replaceChildren(document.importNode(page.querySelector('[data-subject]'), true));
        subject = next;
        clauses.here(next);
        assessed.draw();
        if (push) history.pushState(null, '', address());
        start(holder);
        begin();
        holder.querySelector('[data-subject]').focus({ preventScroll: true });
        scrollTo({ top: 0 });
        setTimeout(() => forget(left), PATIENCE);
    }

    function address() {
        const query = new URLSearchParams({ clause: subject });
        if (clauses.filter !== 'all') query.set('filter', clauses.filter);
        Object.entries(clauses.only).filter(([, value]) => value).forEach(([name, value]) => query.set(name, value));
        return `${place.dataset.place}?${query}`;
    }

    /** What colleagues did meanwhile, and what the server makes of figures. */
    async function refresh(article) {
        const answer = await api('GET', `/api/v1/assessment-requests/${work.id}/findings/progress`);
        if (answer.ok) {
            clauses.take(answer.data);
            if (JSON.stringify(answer.data.firsts) !== told) assessed.soon();
            told = JSON.stringify(answer.data.firsts);
        }
        if (!article || article !== opened.article) return;
        const shown = await fetch(`${place.dataset.place}/${encodeURIComponent(subject)}`, { credentials: 'same-origin' }).catch(() => null);
        if (!shown?.ok || article !== opened.article) return;
        const fresh = new DOMParser().parseFromString(await shown.text(), 'text/html').querySelector('[data-subject]');
        const figure = fresh?.querySelector('[data-verified]');
        if (!figure || fresh.dataset.subject !== article.dataset.subject) return;
        article.querySelector('[data-verified]').replaceWith(document.importNode(figure, true));
        article.dataset.figures = fresh.dataset.figures;
        article.querySelector('[data-confirm-all]')?.toggleAttribute('hidden', fresh.dataset.figures === 'true');
        article.dispatchEvent(new CustomEvent('figure'));
    }

    async function save() {
        report('page', 'saving');
        await flushAll();
        report('page', 'saved');
    }

    function drawer(open) {
        const shown = place.toggleAttribute('data-opinion-open', open);
        place.querySelector('.review__toggle-opinion').setAttribute('aria-expanded', shown);
        kept(shown ? 'open' : 'shut');
    }

    place.addEventListener('click', event => {
        const row = event.target.closest('[data-row]');
        if (row && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            place.removeAttribute('data-list-open');
            return open(row.dataset.row);
        }
        const by = event.target.closest('[data-step]');
        if (by) return open(step(clauses.rows, clauses.filter, subject, Number(by.dataset.step), clauses.only));
        if (event.target.closest('[data-next-open]')) return open(nextOpen(clauses.rows, subject));
        if (event.target.closest('[data-opinion-toggle]')) return drawer();
        if (event.target.closest('[data-list-toggle]')) return place.toggleAttribute('data-list-open');
        return undefined;
    });
    leaving();
    addEventListener('popstate', () => {
        clauses.takeFilters();
        open(new URLSearchParams(location.search).get('clause') ?? place.dataset.subject, { push: false });
    });

    sendingBack(place, work.id);
    agreeing(place, work.id, clauses.listed, async agreed => {
        await refresh();
        if (agreed.includes(subject)) reopen();
    });

    /** The open clause anew, unless something is half written in it. */
    function reopen() {
        if (opened.remarks.some(remark => remark.dirty)) return;
        const here = subject;
        subject = null;
        open(here, { push: false }).then(() => { subject ??= here; });
    }

    const choose = number => () => { drawer(true); opened.choose(number); };
    keys({
        j: () => open(step(clauses.rows, clauses.filter, subject, 1, clauses.only)),
        k: () => open(step(clauses.rows, clauses.filter, subject, -1, clauses.only)),
        1: choose(1), 2: choose(2), 3: choose(3), u: () => open(nextOpen(clauses.rows, subject)), o: () => drawer(),
        e: files.toggle, '[': () => files.step(-1), ']': () => files.step(1), '+': () => files.zoom(1), '=': () => files.zoom(1), '-': () => files.zoom(-1),
        0: () => files.zoom(0), '?': () => document.getElementById('keys').showModal(),
    }, save);
    begin();
    drawReplaced = watchReplaced(`/api/v1/assessment-requests/${work.id}/replaced`,
        () => opened.remarks.map(remark => ({ thing: remark.thing, autosave: remark.thing.frozen ? null : remark })));
    clauses.here(subject);
    if (kept() === 'open') drawer(true);
    setInterval(() => document.visibilityState === 'visible' && refresh(), EVERY);
});

/** Whether the narrow page's drawer was left open, on this machine. */
function kept(state) {
    try {
        if (state) localStorage.setItem('zh:review:opinion', state);
        return localStorage.getItem('zh:review:opinion');
    } catch {
        return null;
    }
}
