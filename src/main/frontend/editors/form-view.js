// Shows a Camunda Form: <div data-form-view data-schema-url="…" data-data-url="…" data-submit-url="…">; see docs/frontend.md.
import { behaviour } from '../behaviours/behaviour.js';
import { leaving } from '../behaviours/work/leaving.js';
import { FormView } from './form-view/view.js';

behaviour('[data-form-view]', place => new FormView(place).open());

leaving();
