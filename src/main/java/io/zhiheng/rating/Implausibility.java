package io.zhiheng.rating;

/**
 * Something odd that asks for an explanation.
 *
 * @param id stable for the same oddity, so that an explanation finds it again
 * @param indicator first-level, second-level or performance indicator it belongs to; null for the whole
 * @param clause null where it concerns no single clause
 * @param field name of the field to look at: {@code conformity}, {@code statement}, {@code evidence}, a parameter id
 * @param message in words of the user's language
 */
public record Implausibility(String id, String indicator, String clause, String field, String message) {}
