package io.zhiheng.catalogue.exchange;

/**
 * What is said against a catalogue.
 *
 * @param place in words
 * @param element id of the element that it is about; null where it is about the whole
 * @param field key of what it is about of the element; null for the element as a whole
 */
public record Refusal(String place, String element, String field, String message) {}
