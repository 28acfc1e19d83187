import { element, icon, word } from '../behaviour.js';

const CHOICES = ['conformity', 'verdict', 'applicable'];
const ASIDE = 1_000;
const UNDECIDED = Symbol('undecided');
let last = Promise.resolve();

/**
 * Shows, field by field, both texts: 保留我的, 采用对方, 合并编辑. One dialog at a time. Null when it was closed without a
 * choice: then nobody has decided anything. `kind`: a conflict, one with oneself in another window ('own-conflict'), or
 * 'take-back' of what `theirs.savedBy` had written before.
 */
export function decide(thing, fields, content, theirs, kind = 'conflict') {
    const answer = last.then(async () => {
        const decided = { ...content };
        for (const field of fields) {
            decided[field] = await ask(thing, field, content[field], theirs, kind);
            if (decided[field] === UNDECIDED) return null;
        }
        return decided;
    });
    last = answer.catch(() => {});
    return answer;
}

function ask(thing, field, mine, theirs, kind) {
    return new Promise(resolve => {
        const say = value => thing.say?.(field, value) ?? value ?? '';
        const text = typeof mine === 'string' && !CHOICES.includes(field) && !field.startsWith('parameters.');
        const editor = element('textarea', { class: 'form-control', rows: 6, 'aria-label': word('assessment.script.conflict.merged') });
        editor.value = `${say(mine)}\n${say(theirs.content[field])}`;
        const edit = element('div', { class: 'conflict__merge', hidden: true }, editor);
        let choice = UNDECIDED;
        const choose = value => { choice = value; dialog.close(); };
        const merging = button('conflict.merge', () => {
            if (!edit.hidden) return choose(editor.value);
            edit.hidden = false;
            merging.textContent = word('assessment.script.conflict.use-merged');
            merging.className = 'btn btn-primary';
            return editor.focus();
        });
        const choices = [button(`${kind}.take-theirs`, () => choose(theirs.content[field])), text ? merging : null, button(`${kind}.keep-mine`, () => choose(mine))];
        const close = element('button', { type: 'button', class: 'dialog__close', 'aria-label': word('assessment.script.conflict.later'),
            onclick: () => dialog.close() }, icon('x'));
        const dialog = element('dialog', { class: 'dialog--wide', tabindex: -1, 'aria-labelledby': 'conflict-title', 'aria-describedby': 'conflict-text' },
            element('div', { class: 'dialog__head' }, element('h2', { id: 'conflict-title' },
                word(`assessment.script.${kind}.title`, thing.title, thing.label(field))), close),
            element('div', { class: 'dialog__body' },
                element('p', { class: 'muted', id: 'conflict-text' },
                    word(`assessment.script.${kind}.text`, theirs.savedBy || word('assessment.script.conflict.somebody'))),
                element('div', { class: 'conflict' },
                    side(word(`assessment.script.${kind}.mine`, theirs.savedBy ?? ''), say(mine)),
                    side(word(`assessment.script.${kind}.theirs`, theirs.savedBy ?? ''), say(theirs.content[field]))),
                edit),
            element('div', { class: 'dialog__foot' }, ...choices));
        dialog.addEventListener('close', () => { dialog.remove(); resolve(choice); });
        document.body.append(dialog);
        dialog.showModal();
        standAside(dialog, [close, ...choices]);
    });
}

/** Keys and clicks that were meant for the page decide nothing: for a moment no button takes any, and none has the focus. */
function standAside(dialog, buttons) {
    const opened = performance.now();
    dialog.focus();
    buttons.forEach(each => { if (each) each.disabled = true; });
    setTimeout(() => buttons.forEach(each => { if (each) each.disabled = false; }), ASIDE);
    dialog.addEventListener('keydown', event => {
        if (event.isComposing || performance.now() - opened < ASIDE) event.preventDefault();
    }, true);
    dialog.addEventListener('cancel', event => { if (performance.now() - opened < ASIDE) event.preventDefault(); });
}

function button(name, onclick) {
    return element('button', { type: 'button', class: 'btn btn-secondary', onclick }, word(`assessment.script.${name}`));
}

function side(title, text) {
    return element('section', { class: 'conflict__side' }, element('h3', {}, title), element('p', { class: 'pre' }, text || '—'));
}
