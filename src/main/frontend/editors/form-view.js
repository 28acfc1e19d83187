// Shows a Camunda Form: <div data-form-view data-schema="…" data-data="…" data-target="…">; see docs/frontend.md.
import { Form } from '@bpmn-io/form-js-viewer';
import { behaviour } from '../behaviours/behaviour.js';

behaviour('[data-form-view]', async place => {
    const form = new Form({ container: place });
    place.form = form;
    const read = id => JSON.parse(document.getElementById(id)?.textContent || '{}');
    await form.importSchema(read(place.dataset.schema), read(place.dataset.data));
    if (place.hasAttribute('data-read-only')) form.setProperty('readOnly', true);
    place.dispatchEvent(new CustomEvent('form-view:ready', { bubbles: true, detail: form }));
});
