// Forms are edited in the place of the picture; the editor for them is fetched when the first one is opened.
import { title } from './forms.js';

/** @param acts {check(), closed()} */
export function formRoom(place, forms, contract, draft, acts) {
    const open = async (form, field) => {
        const { editForm } = await import('./form/form-editor.js');
        place.classList.add('modeler--form');
        const room = await editForm(place.querySelector('[data-part=form-editor]'), form, title(form, contract), contract.form(form.schema.id), {
            keep: schema => {
                form.schema = schema;
                draft.changeForm(form.file, JSON.stringify(schema, null, 2));
            },
            check: async () => (await acts.check() ?? []).filter(each => each.field?.startsWith(`${form.schema.id}#`)).map(each => ({ ...each, field: idIn(each) })),
            close: () => {
                place.classList.remove('modeler--form');
                acts.closed();
            },
        });
        room.select(field);
    };
    /** The field that a reason of the vetting is about. */
    const openAt = reason => {
        const form = forms.find(each => each.schema?.id === reason.field.split('#')[0]);
        return form && open(form, idIn(reason));
    };
    return { open, openAt };
}

function idIn({ field }) {
    return field.slice(field.indexOf('#') + 1);
}
