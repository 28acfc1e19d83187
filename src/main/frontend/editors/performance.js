// The pages of the performance indicators: one panel per indicator, figures shared between panels.
import { behaviour, word } from '../behaviours/behaviour.js';
import { flushAll } from '../behaviours/work/autosave.js';
import { land } from '../behaviours/work/landing.js';
import { applyBasis } from '../behaviours/work/apply-basis.js';
import { carried } from '../behaviours/work/carried.js';
import { leaving } from '../behaviours/work/leaving.js';
import { Panel } from '../behaviours/work/panel.js';
import { watchReplaced } from '../behaviours/work/replaced.js';
import { keys } from '../behaviours/work/keys.js';
import { watchColleagues } from '../behaviours/work/news.js';
import { report } from '../behaviours/work/save-state.js';
import '../behaviours/work/completion.js';
import '../behaviours/work/leftovers.js';
import '../behaviours/work/sides.js';

behaviour('[data-sheet]', place => {
    const links = [...place.querySelectorAll('[data-panels] a')];
    const steps = [...place.querySelectorAll('[data-panel-step]')];
    const sheet = { id: place.dataset.sheet, item: place.dataset.item, basis: place.dataset.basis === 'true', panels: [], progress, uses };
    sheet.panels = [...place.querySelectorAll('[data-indicator]')].map(form => new Panel(form, sheet));

    let standAt = () => {};
    const shownPanel = () => sheet.panels.find(panel => !panel.form.hidden);
    const toConfirm = carried(place, () => sheet.panels.filter(panel => panel.carried).length);

    function uses() {
        return sheet.panels.map(({ form, evidence }) => ({ label: form.dataset.label, files: evidence?.files ?? [] }));
    }

    function progress() {
        toConfirm();
        const done = sheet.panels.filter(panel => panel.done).length;
        const bar = place.querySelector('[data-sheet-progress] progress');
        bar.value = done;
        bar.toggleAttribute('data-full', done === sheet.panels.length);
        place.querySelector('[data-sheet-progress] .nowrap').textContent = `${done}/${sheet.panels.length} · ${Math.floor(done * 100 / sheet.panels.length)} %`;
        links.forEach((link, index) => { link.dataset.state = sheet.panels[index]?.state; });
        const button = place.querySelector('[data-complete]');
        if (!button) return;
        button.disabled = done < sheet.panels.length;
        document.getElementById('complete-why').textContent = button.disabled ? word('assessment.script.panels-open', sheet.panels.length - done) : '';
    }

    /** @param id of a panel, or of a field in one */
    function open(id) {
        const chosen = sheet.panels.find(panel => panel.form.id === id || panel.form.contains(document.getElementById(id))) ?? sheet.panels[0];
        sheet.panels.forEach(panel => { panel.form.hidden = panel !== chosen; });
        links.forEach(link => link.hash === `#${chosen.form.id}` ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current'));
        place.removeAttribute('data-tree-open');
        const at = sheet.panels.indexOf(chosen);
        steps.forEach(button => {
            const by = Number(button.dataset.panelStep);
            const leave = place.querySelector(`[data-panel-leave="${by}"]`);
            button.disabled = !sheet.panels[at + by];
            // Beyond the last indicator the way leads on to the next page.
            button.hidden = button.disabled && Boolean(leave.querySelector('a'));
            leave.hidden = !button.hidden;
        });
        if (chosen.autosave) standAt(chosen.id);
        if (id && id !== chosen.form.id) land(id);
    }

    place.addEventListener('click', async event => {
        const button = event.target.closest('[data-history]');
        if (!button) return;
        const { openHistory } = await import('../behaviours/work/history.js');
        openHistory(sheet.panels.find(panel => panel.form.contains(button)));
    });
    steps.forEach(button => button.addEventListener('click', () => step(Number(button.dataset.panelStep))()));
    applyBasis(place, sheet.panels);
    addEventListener('hashchange', () => { open(location.hash.slice(1)); scrollTo(0, 0); });
    place.querySelector('[data-save]')?.addEventListener('click', save);
    leaving();
    standAt = watchColleagues(sheet.id, { things: () => sheet.panels, part: place.dataset.part, here: () => shownPanel()?.id, elsewhere: () => {} });
    watchReplaced(`/api/v1/self-assessments/${sheet.id}/replaced`, () => sheet.panels);
    const step = by => () => {
        const at = sheet.panels.findIndex(panel => !panel.form.hidden);
        links[Math.min(links.length - 1, Math.max(0, at + by))].click();
    };

    async function save() {
        report('page', 'saving');
        await flushAll();
        report('page', 'saved');
    }

    function unfinished() {
        const at = sheet.panels.findIndex(panel => !panel.form.hidden);
        const next = [...sheet.panels.slice(at + 1), ...sheet.panels.slice(0, at)].find(panel => !panel.done);
        if (next) links[sheet.panels.indexOf(next)].click();
        else place.querySelector('[data-complete]:not(:disabled)')?.focus();
    }

    keys({ j: step(1), k: step(-1), 'Ctrl+Enter': unfinished, '?': () => document.getElementById('keys').showModal() }, save);
    open(location.hash.slice(1));
    progress();
});
