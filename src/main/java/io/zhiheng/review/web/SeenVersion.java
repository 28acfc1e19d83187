package io.zhiheng.review.web;

import io.zhiheng.review.domain.document.SeenDraft;
import io.zhiheng.shared.RuleBroken;
import java.time.Instant;
import java.time.format.DateTimeParseException;

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

    /**
     * The half-written remark that a window knew: when it was kept, 0 for none; whatever is there where nothing is
     * said.
     */
    static SeenDraft draft(String text) {
        var seen = text == null ? "" : text.strip().replaceAll("^\"|\"$", "");
        try {
            return seen.isEmpty() || seen.equals("*")
                    ? SeenDraft.ANY
                    : seen.equals("0") ? SeenDraft.NONE : SeenDraft.keptAt(Instant.parse(seen));
        } catch (DateTimeParseException noMoment) {
            throw RuleBroken.invalid("review.rule.if-match-invalid");
        }
    }

    static String etag(int version) {
        return '"' + String.valueOf(version) + '"';
    }
}
