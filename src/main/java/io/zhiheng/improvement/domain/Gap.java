package io.zhiheng.improvement.domain;

/**
 * What is to be improved; it stays as it was when the improvement was planned.
 *
 * @param subject clause or performance indicator
 * @param edition in which it was found
 * @param from conformity or value then; null for none
 * @param to conformity or value to reach; null where any value will do
 */
public record Gap(String subject, String edition, String from, String to) {}
