package io.zhiheng.platform.sms;

import java.util.Set;

/**
 * The texts that a module sends, by our own names; each module that sends any has one of these as a bean. So it is seen
 * at start, not at the first message, that the vendor's id of one is missing.
 */
public record ShortMessageTemplates(Set<String> names) {}
