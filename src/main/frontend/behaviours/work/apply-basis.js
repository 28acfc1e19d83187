import { word } from '../behaviour.js';
import { isBlank } from '../../typed/text.js';
import { toast } from '../toast.js';

/** 应用到全部指标: a button [data-apply] in a panel opens the dialog that writes its basis into the other panels. */
export function applyBasis(place, panels) {
    const dialog = document.getElementById('apply-basis');
    if (!dialog) return;
    const form = dialog.querySelector('form');
    let from;
    place.addEventListener('click', event => {
        const button = event.target.closest('[data-apply]');
        if (!button) return;
        from = panels.find(panel => panel.form.contains(button));
        const content = from.read();
        dialog.querySelector('[data-apply-from]').textContent = from.form.dataset.label;
        form.querySelectorAll('[name=field]').forEach(box => {
            box.disabled = isBlank(content[box.value]);
            box.checked = !box.disabled;
            dialog.querySelector(`[data-apply-text="${box.value}"]`).textContent = content[box.value];
        });
        dialog.showModal();
    });
    form.addEventListener('submit', event => {
        event.preventDefault();
        const chosen = new FormData(form);
        const content = from.read();
        const values = Object.fromEntries(chosen.getAll('field').map(field => [field, content[field]]));
        const taken = panels.filter(panel => panel !== from && panel.takeBasis(values, chosen.get('how') === 'all')).length;
        dialog.close();
        toast(word('assessment.script.applied', taken));
    });
}
