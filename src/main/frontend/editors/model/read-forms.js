// The forms of a version.
import { readable } from '../modeler/forms.js';

/** @param model address of its model, beside which they are; @param files names of its files, slashes between them @return [{file, schema}] */
export async function readForms(model, files) {
    return readable(await Promise.all(files.split('/').filter(file => file.endsWith('.form')).map(async file => {
        const answer = await fetch(model.replace(/[^/]*$/, encodeURIComponent(file)));
        if (!answer.ok) throw new Error(answer.status);
        return { file, schema: await answer.json() };
    })));
}
