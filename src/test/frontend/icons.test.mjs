import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iconsIn } from '../../main/frontend/build/icons.mjs';

test('an icon is found however a page or a script names it', () => {
    assert.deepEqual(iconsIn(`<svg th:replace="~{parts/icon :: icon('check')}"></svg> icon("x") sized('eye', 'small')`), ['check', 'x', 'eye']);
    assert.deepEqual(iconsIn(`<div th:insert="~{parts/empty :: state(icon='calendar-event', title=#{a})}">`), ['calendar-event']);
});

test('a list of icons in a comment goes on to its end, on as many lines as it takes', () => {
    assert.deepEqual(iconsIn('<!--/* The files of an answer. icons: zoom-in zoom-out\n     arrows-horizontal pin */-->'),
        ['zoom-in', 'zoom-out', 'arrows-horizontal', 'pin']);
    assert.deepEqual(iconsIn('<!--/* icons: check lock. Where the request stands on its way. */-->'), ['check', 'lock']);
    assert.deepEqual(iconsIn("// icons: info-circle circle-x\nconst ICONS = { bad: 'circle-x' };"), ['info-circle', 'circle-x']);
});
