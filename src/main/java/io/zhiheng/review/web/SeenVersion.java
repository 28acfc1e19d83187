package io.zhiheng.review.web;

import io.zhiheng.shared.RuleBroken;

/** Reads the version that a writer has seen from {@code If-Match: "<version>"}. */
final class SeenVersion {

    private SeenVersion() {}

    /** @throws RuleBroken {@code if-match-missing} (428) or {@code if-match-invalid} (422) */
    static int of(String header) {
        if (header == null || header.isBlank()) {
            throw RuleBroken.preconditionRequired("review.rule.if-match-missing");
        }
        var version = header.strip().replaceFirst("^W/", "").replaceAll("^\"|\"$", "");
        if (!version.matches("\\d{1,9}")) {
            throw RuleBroken.invalid("review.rule.if-match-invalid");
        }
        return Integer.parseInt(version);
    }

    /** Null if any version may be replaced; one that is no number is not the current one. */
    static Integer orAny(String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return null;
        }
        var digits = header.strip().replaceFirst("^(?:W/)?\"(.*)\"$", "$1");
        return digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : Integer.valueOf(-1);
    }

    static String etag(int version) {
        return '"' + String.valueOf(version) + '"';
    }
}
