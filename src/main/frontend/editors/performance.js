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
import '../behaviours/work/completion.js';
import '../behaviours/work/leftovers.js';

behaviour('[data-sheet]', place => {
    const links = [...place.querySelectorAll('[data-panels] a')];
    const sheet = { id: place.dataset.sheet, item: place.dataset.item, basis: place.dataset.basis === 'true', panels: [], progress };
    sheet.panels = [...place.querySelectorAll('[data-indicator]')].map(form => new Panel(form, sheet));

    const toConfirm = carried(place, () => sheet.panels.filter(panel => panel.carried).length);

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
        place.querySelectorAll('[data-panel-step]').forEach(button => {
            button.disabled = !sheet.panels[at + Number(button.dataset.panelStep)];
        });
        if (id && id !== chosen.form.id) land(id);
    }

    const steps = [...place.querySelectorAll('[data-panel-step]')];
    steps.forEach(button => button.addEventListener('click', () => step(Number(button.dataset.panelStep))()));
    applyBasis(place, sheet.panels);
    addEventListener('hashchange', () => { open(location.hash.slice(1)); scrollTo(0, 0); });
    place.querySelectorAll('[data-tree-toggle]').forEach(button => button.addEventListener('click', () => place.toggleAttribute('data-tree-open')));
    place.querySelector('[data-save]')?.addEventListener('click', () => flushAll());
    leaving();
    watchReplaced(sheet.id, sheet.panels);
    const step = by => () => {
        const at = sheet.panels.findIndex(panel => !panel.form.hidden);
        links[Math.min(links.length - 1, Math.max(0, at + by))].click();
    };
    keys({ j: step(1), k: step(-1) }, flushAll);
    open(location.hash.slice(1));
    progress();
});
