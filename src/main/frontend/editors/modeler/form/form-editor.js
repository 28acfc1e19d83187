// 表单编辑: stands in the place of the picture while a form is edited; every change goes into the draft.
import { element as made, icon, word } from '../../../behaviours/behaviour.js';
import { toast } from '../../../behaviours/toast.js';
import { speaksChinese } from '../library-words.js';
import { canvas, take } from './canvas.js';
import { formPane } from './pane.js';
import { palette } from './palette.js';
import { pathOf } from './path.js';
import { preview } from './preview.js';

/**
 * @param form {file, schema} @param contract {needed, known} keys
 * @param acts {keep(schema), check(), close()}
 */
export async function editForm(place, form, name, contract, acts) {
    const part = classes => made('div', { class: classes });
    const [kinds, board, findings, properties] = [part('form-palette'), part('form-board'), part('form-findings'), part('pane')];
    const removal = { refusal: field => refusal(field, contract, () => editor.get('formFieldRegistry').getAll()) };
    const editor = canvas(board, removal);
    speaksChinese(board);
    const stack = editor.get('commandStack');
    const button = (label, sign, onclick, classes = 'btn-secondary') => made('button', { type: 'button', class: `btn btn-sm ${classes}`, title: label, 'aria-label': label, onclick }, icon(sign));
    const [undo, redo] = [button(word('administration.editor.undo'), 'arrow-back-up', () => stack.undo(), 'btn-quiet'), button(word('administration.editor.redo'), 'arrow-forward-up', () => stack.redo(), 'btn-quiet')];
    const close = () => {
        editor.destroy();
        place.replaceChildren();
        acts.close();
    };
    place.replaceChildren(
        made('div', { class: 'form-editor__bar' },
            made('button', { type: 'button', class: 'btn btn-sm btn-quiet', onclick: close }, icon('arrow-left'), word('administration.editor.form.back')),
            made('h2', {}, word('administration.editor.form.title', name)), undo, redo,
            made('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick: () => preview(name, editor.saveSchema()) }, word('administration.editor.form.preview')),
            made('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick: async () => tell(await acts.check()) }, word('administration.editor.check'))),
        made('div', { class: 'form-editor__work' }, kinds, board, made('aside', { class: 'form-editor__pane', 'aria-label': word('administration.editor.properties') }, findings, properties)));
    await editor.importSchema(form.schema);
    palette(kinds, editor);
    const { redraw } = formPane(properties, editor, contract);
    const reach = () => {
        undo.disabled = !stack.canUndo();
        redo.disabled = !stack.canRedo();
    };
    editor.on('commandStack.changed', ({ trigger }) => {
        reach();
        if (trigger === 'undo' || trigger === 'redo') redraw();
        if (trigger !== 'clear') acts.keep(editor.saveSchema());
    });
    board.addEventListener('keydown', event => {
        const field = editor.get('selection').get();
        if (event.key !== 'Delete' || !field || field.type === 'default' || event.target.matches('input, textarea')) return;
        const why = removal.refusal(field);
        if (why) toast(why);
        else take(field, editor.get('modeling'), editor.get('formFieldRegistry'));
    });
    reach();
    const select = id => {
        const field = id && editor.get('formFieldRegistry').get(id);
        if (field) editor.get('selection').set(field);
    };
    const tell = reasons => findings.replaceChildren(reasons.length
        ? made('ol', { class: 'pane__findings' }, ...reasons.map(each => made('li', {}, made('button', { type: 'button', onclick: () => select(each.field) }, each.message))))
        : made('p', { class: 'pane__good' }, icon('circle-check'), word('administration.editor.form.accepted')));
    return { select, tell };
}

/** Why a field cannot be taken out; nothing where it can. */
function refusal(field, contract, all) {
    const inside = [field, ...(field.components ?? []).flatMap(function down(each) { return [each, ...(each.components ?? []).flatMap(down)]; })];
    const kept = inside.find(each => contract.needed.has(pathOf(each, all())));
    return kept && word('administration.editor.form.not-removed', kept.label ?? kept.key);
}
