import { behaviour } from './behaviour.js';

// <button data-print>
behaviour('[data-print]', button => button.addEventListener('click', () => print()));
