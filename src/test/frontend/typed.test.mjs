import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { creditCodeFault } from '../../main/frontend/typed/credit-code.js';
import { dateOf } from '../../main/frontend/typed/date.js';
import { canonical, figureOf, shown } from '../../main/frontend/typed/figure.js';
import { mailOf } from '../../main/frontend/typed/mail.js';
import { mobileOf, phoneOf } from '../../main/frontend/typed/phone.js';
import { clean, halfWidth, isBlank, lengthOf, plain, trimmed } from '../../main/frontend/typed/text.js';

// The same cases as shared.typed.TypedCasesTest, so that page and server never differ.
const cases = name => JSON.parse(readFileSync(new URL(`../resources/typed/${name}.json`, import.meta.url), 'utf8'));
const each = (all, check) => all.forEach(one => check(...[one].flat()));

test('what nobody sees is blank and goes', () => {
    const text = cases('text');
    each(text.blank, typed => assert.ok(isBlank(typed), JSON.stringify(typed)));
    each(text.visible, typed => assert.ok(!isBlank(typed), JSON.stringify(typed)));
    each(text.clean, (typed, meant) => assert.equal(clean(typed), meant));
    each(text.trimmed, (typed, meant) => assert.equal(trimmed(typed), meant));
    each(text.plain, (typed, meant) => assert.equal(plain(typed), meant));
    each(text.lengths, (typed, length) => assert.equal(lengthOf(typed), length));
    each(text.halfWidth, (typed, meant) => assert.equal(halfWidth(typed), meant));
    assert.ok(isBlank(null) && isBlank(undefined));
});

test('a day is understood in every usual spelling and never guessed', () => {
    each(cases('date').days, (typed, day) => assert.equal(dateOf(typed), day, typed));
    each(cases('date').none, typed => assert.equal(dateOf(typed), null, typed));
});

test('a figure has one spelling; what is none says why', () => {
    each(cases('figure').figures, (typed, value, grouped) => {
        assert.deepEqual(figureOf(typed), { value });
        assert.equal(shown(typed), grouped);
        assert.deepEqual(figureOf(grouped), { value });
    });
    each(cases('figure').faults, (typed, fault) => {
        assert.deepEqual(figureOf(typed), { fault }, typed);
        assert.equal(shown(typed), typed);
        assert.equal(canonical(typed), typed);
    });
});

test('a telephone number has one spelling', () => {
    each(cases('phone').numbers, (typed, number) => {
        assert.equal(phoneOf(typed), number, typed);
        assert.equal(phoneOf(number), number);
    });
    each(cases('phone').none, typed => assert.equal(phoneOf(typed), null, typed));
    each(cases('phone').mobiles, (typed, number) => assert.equal(mobileOf(typed), number, typed));
    each(cases('phone').noMobiles, typed => assert.equal(mobileOf(typed), null, typed));
});

test('an address of mail has a domain of several parts', () => {
    each(cases('mail').addresses, (typed, address) => {
        assert.equal(mailOf(typed), address, typed);
        assert.equal(mailOf(address), address);
    });
    each(cases('mail').none, typed => assert.equal(mailOf(typed), null, typed));
});

test('a credit code says what is wrong with it', () => {
    each(cases('credit-code').right, typed => assert.equal(creditCodeFault(typed), null, typed));
    each(cases('credit-code').wrong, (typed, fault) => assert.equal(creditCodeFault(typed), fault, typed));
});

test('what is typed is passed once, however long', { timeout: 60_000 }, () => {
    const long = part => `1${part.repeat(100_000)}!`;
    for (const part of [',234', ' 2', '1,', '1', '.1', ' ']) assert.ok(figureOf(long(part)).fault, part);
    for (const part of ['x', '#', '1-', '1x', '-', 'ext']) assert.equal(phoneOf(long(part)), null, part);
    for (const part of ['a.', 'a', '@']) assert.equal(mailOf(`${long(part)}@b.cn`), null, part);
    for (const part of [' ', '\u200b', '\r\n']) assert.ok(trimmed(long(part)).endsWith('!'), part);
});
