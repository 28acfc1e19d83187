package io.zhiheng.platform.sms;

import java.util.Map;

/**
 * @param mobile 11 digits, mainland China
 * @param template our own name of the text, such as {@code sms-code}; vendors know it by the id that
 *     {@code zhiheng.sms.templates.<template>} gives
 * @param values what the vendor's template is filled with, in its order
 * @param text the finished text, for vendors and boxes that take texts
 */
public record ShortMessage(String mobile, String template, Map<String, String> values, String text) {}
