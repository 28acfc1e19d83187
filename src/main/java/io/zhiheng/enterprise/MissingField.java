package io.zhiheng.enterprise;

/** A required field of the profile that is still empty. */
public record MissingField(String field, String label) {}
