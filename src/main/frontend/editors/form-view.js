// Shows a Camunda Form: <div data-form-view data-schema-url="…" data-data-url="…" data-submit-url="…">; see docs/frontend.md.
import { behaviour } from '../behaviours/behaviour.js';
import { FormView } from './form-view/view.js';

behaviour('[data-form-view]', place => new FormView(place).open());
// Shows a Camunda Form: <div data-form-view data-schema="…" data-data="…">, ids of JSON scripts; see docs/frontend.md.
import { behaviour } from '../behaviours/behaviour.js';
import { draw } from '../behaviours/forms/camunda-form.js';

behaviour('[data-form-view]', async place => {
    const read = id => JSON.parse(document.getElementById(id)?.textContent || '{}');
    place.form = await draw(place, read(place.dataset.schema), read(place.dataset.data), { readOnly: place.hasAttribute('data-read-only') });
    place.dispatchEvent(new CustomEvent('form-view:ready', { bubbles: true, detail: place.form }));
});
