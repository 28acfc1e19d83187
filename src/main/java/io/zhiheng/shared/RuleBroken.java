package io.zhiheng.shared;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule of the product refuses what was asked. The rule's name is the last part of the problem's stable {@code type}
 * ({@code /problems/<rule>}); its words are the message {@code <module>.rule.<rule>} in the bundles.
 */
public class RuleBroken extends RuntimeException {

    /** What is answered, by HTTP. */
    public enum Kind {
        MALFORMED(400),
        FORBIDDEN(403),
        CONFLICT(409),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        INVALID(422),
        PRECONDITION_REQUIRED(428),
        TOO_MANY(429),
        BUSY(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }

    /** What is wrong with one field, by its name on the page and in JSON. */
    public record FieldError(String field, String messageKey, List<Object> args) {

        public static FieldError of(String field, String messageKey, Object... args) {
            return new FieldError(field, messageKey, List.of(args));
        }
    }

    private static final String RETRY_AFTER = "retryAfter";

    private final Kind kind;
    private final String messageKey;
    private final List<Object> args;
    private List<FieldError> fieldErrors = List.of();
    private final Map<String, Object> details = new LinkedHashMap<>();

    private RuleBroken(Kind kind, String messageKey, Object... args) {
        super(messageKey + Arrays.asList(args));
        this.kind = kind;
        this.messageKey = messageKey;
        this.args = Arrays.stream(args)
                .map(arg -> Objects.requireNonNullElse(arg, ""))
                .toList();
    }

    public static RuleBroken conflict(String messageKey, Object... args) {
        return new RuleBroken(Kind.CONFLICT, messageKey, args);
    }

    public static RuleBroken invalid(String messageKey, Object... args) {
        return new RuleBroken(Kind.INVALID, messageKey, args);
    }

    public static RuleBroken tooMany(String messageKey, Object... args) {
        return new RuleBroken(Kind.TOO_MANY, messageKey, args);
    }

    public static RuleBroken forbidden(String messageKey, Object... args) {
        return new RuleBroken(Kind.FORBIDDEN, messageKey, args);
    }

    public static RuleBroken preconditionRequired(String messageKey, Object... args) {
        return new RuleBroken(Kind.PRECONDITION_REQUIRED, messageKey, args);
    }

    public static RuleBroken tooLarge(String messageKey, Object... args) {
        return new RuleBroken(Kind.TOO_LARGE, messageKey, args);
    }

    public static RuleBroken malformed(String messageKey, Object... args) {
        return new RuleBroken(Kind.MALFORMED, messageKey, args);
    }

    public static RuleBroken busy(String messageKey, Object... args) {
        return new RuleBroken(Kind.BUSY, messageKey, args);
    }

    public static RuleBroken unsupported(String messageKey, Object... args) {
        return new RuleBroken(Kind.UNSUPPORTED, messageKey, args);
    }

    /** The fields at which the page shows what is wrong. */
    public RuleBroken at(List<FieldError> fieldErrors) {
        this.fieldErrors = List.copyOf(fieldErrors);
        return this;
    }

    /** The one field at which the page shows this very message. */
    public RuleBroken at(String field) {
        return at(List.of(new FieldError(field, messageKey, args)));
    }

    /** A further member of the problem document, such as the current content after a stale save. */
    public RuleBroken with(String name, Object value) {
        details.put(name, value);
        return this;
    }

    public Kind kind() {
        return kind;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] args() {
        return args.toArray();
    }

    public List<FieldError> fieldErrors() {
        return fieldErrors;
    }

    public Map<String, Object> details() {
        return details;
    }

    /** Seconds until it may be tried again, for the header {@code Retry-After}. */
    public Optional<String> retryAfter() {
        return Optional.ofNullable(details.get(RETRY_AFTER)).map(String::valueOf);
    }

    /** The stable name of the rule: {@code stale-version} of {@code assessment.rule.stale-version}. */
    public String rule() {
        return messageKey.substring(messageKey.lastIndexOf('.') + 1);
    }
}
