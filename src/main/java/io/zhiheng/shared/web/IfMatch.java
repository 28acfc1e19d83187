package io.zhiheng.shared.web;

import io.zhiheng.shared.RuleBroken;

/** The version that a writer has seen, as {@code If-Match: "<version>"} says it. */
public final class IfMatch {

    private IfMatch() {}

    /** @throws RuleBroken {@code if-match-missing} (428) or {@code if-match-invalid} (422) */
    public static int version(String header) {
        if (header == null || header.isBlank()) {
            throw RuleBroken.preconditionRequired("shared.rule.if-match-missing");
        }
        var version = bare(header);
        if (!version.matches("\\d{1,9}")) {
            throw RuleBroken.invalid("shared.rule.if-match-invalid");
        }
        return Integer.parseInt(version);
    }

    /** Null if any version may be replaced; one that is no number is not the current one. */
    public static Integer orAny(String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return null;
        }
        var version = bare(header);
        return version.matches("\\d{1,9}") ? Integer.valueOf(version) : Integer.valueOf(-1);
    }

    public static String etag(int version) {
        return '"' + String.valueOf(version) + '"';
    }

    private static String bare(String header) {
        return header.strip().replaceFirst("^W/", "").replaceAll("^\"|\"$", "");
    }
}
