// What every page loads: the tiny behaviours, switched on by data-* attributes.
import htmx from 'htmx.org';
import { start } from './behaviours/behaviour.js';
import { csrf } from './behaviours/api.js';
import './behaviours/dialog.js';
import './behaviours/menu.js';
import './behaviours/tabs.js';
import './behaviours/date.js';
import './behaviours/in-place.js';
import './behaviours/form.js';
import './behaviours/countdown.js';
import './behaviours/counter.js';
import './behaviours/sms-code.js';
import './behaviours/toast.js';
import './behaviours/reading.js';
import './behaviours/inbox.js';
import './behaviours/act.js';
import './behaviours/middle.js';
import './behaviours/work/plain-words.js';

// Neither inline styles nor eval: the content security policy forbids both.
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
document.addEventListener('htmx:configRequest', event => Object.assign(event.detail.headers, csrf()));
document.addEventListener('htmx:load', event => start(event.detail.elt));
start(document);
