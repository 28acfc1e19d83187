// The task list of an institution: choosing several, and handing them to somebody else with a reason.
import { api, reason } from '../behaviours/api.js';
import { behaviour, element, word } from '../behaviours/behaviour.js';
import { toast } from '../behaviours/toast.js';

const SAID = 'zhiheng.tasks.said';

behaviour('[data-tasks]', form => {
    const boxes = [...form.querySelectorAll('[data-choose]')];
    const all = form.querySelector('[data-choose-all]');
    const chosen = () => boxes.filter(box => box.checked).map(box => box.value);
    const note = form.querySelector('[data-chosen]');

    const show = () => {
        const count = chosen().length;
        if (!all) return;
        note.textContent = count ? word('portal.tasks.script.chosen', count) : '';
        all.checked = count > 0 && count === boxes.length;
        all.indeterminate = count > 0 && count < boxes.length;
    };
    all?.addEventListener('change', () => {
        boxes.forEach(box => { box.checked = all.checked; });
        show();
    });
    form.addEventListener('change', show);
    addEventListener('pageshow', show);
    show();

    const dialog = document.getElementById('reassign');
    if (dialog) reassigning(form, dialog, chosen);
});

// The list may be empty after what was done.
const said = sessionStorage.getItem(SAID);
if (said) {
    sessionStorage.removeItem(SAID);
    toast(said);
}

function reassigning(form, dialog, chosen) {
    const to = dialog.querySelector('#reassign-to');
    const why = dialog.querySelector('#reassign-reason');
    const refused = dialog.querySelector('[data-reassign-refused]');
    const send = dialog.querySelector('[data-reassign-send]');
    let changed = false;
    let asked;

    form.querySelector('[data-reassign]')?.addEventListener('click', async () => {
        dialog.querySelector('[data-reassign-count]').textContent = word('portal.tasks.script.reassigning', chosen().length);
        dialog.showModal();
        to.focus();
        complain(to, '');
        to.length = 1;
        const tasks = asked = String(new URLSearchParams(chosen().map(task => ['task', task])));
        const answer = await api('GET', `/api/v1/tasks/colleagues?${tasks}`);
        if (tasks !== asked || to.length > 1) return; // opened again meanwhile
        if (!answer.ok) return list([reason(answer.problem) || word('portal.script.offline')]);
        if (!answer.data.length) complain(to, word('portal.tasks.script.nobody-may'));
        to.append(...answer.data.map(person => element('option', { value: person.account }, person.name)));
    });
    dialog.addEventListener('close', () => changed && location.reload());
    send.addEventListener('click', async () => {
        complain(to, to.value ? '' : word('portal.tasks.script.to-missing'));
        complain(why, '');
        if (!to.value) return to.focus();
        send.disabled = true;
        const answer = await api('POST', '/api/v1/tasks/reassignments',
            { body: { tasks: chosen(), to: to.value, reason: why.value } });
        send.disabled = false;
        if (answer.ok) return tell(answer.data);
        const errors = answer.problem?.errors ?? [];
        complain(to, errors.find(error => error.field === 'to')?.message ?? '');
        complain(why, errors.find(error => error.field === 'reason')?.message ?? '');
        if (errors.length) return (errors[0].field === 'to' ? to : why).focus();
        list([reason(answer.problem) || word('portal.script.offline')]);
    });

    function tell({ done, refused: left }) {
        const words = word('portal.tasks.script.reassigned', done.length);
        if (left.length) {
            changed = done.length > 0;
            return list([...(changed ? [words] : []), ...left.map(line)]);
        }
        sessionStorage.setItem(SAID, words);
        location.reload();
    }

    function line({ task, reason: why }) {
        return task ? word('portal.tasks.script.refused', task, why) : why;
    }

    function list(lines) {
        refused.hidden = false;
        refused.firstElementChild.replaceChildren(...lines.map(line => element('li', {}, line)));
    }

    function complain(field, text) {
        const place = document.getElementById(`${field.id}-error`);
        place.textContent = text;
        place.hidden = !text;
        field.setAttribute('aria-invalid', text ? 'true' : 'false');
        field.closest('.field').classList.toggle('field--error', !!text);
        refused.hidden = true;
    }
}
