import { behaviour } from './behaviour.js';

// <button data-print>
behaviour('[data-print]', button => button.addEventListener('click', () => print()));

// <details open data-wide-open>: folded where there is no room beside the text.
behaviour('details[data-wide-open]', details => { details.open = matchMedia('(min-width: 992px)').matches; });
