package io.zhiheng.platform.workflow.instance;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why a step failed, as far as its stack trace tells: what an administrator can do about it differs by this.
 *
 * @param detail the message key of the rule that refused, the variable that is missing, or the name of the failure
 * @param args what the rule's message is filled with
 */
public record FailureCause(Kind kind, String detail, List<String> args) {

    /** What went wrong, from what an administrator may mend to what a developer has to look at. */
    public enum Kind {
        RULE,
        NO_WAY,
        VARIABLE_MISSING,
        MISSING,
        SIMULTANEOUS,
        DATABASE,
        STORAGE,
        SERVICE,
        PRINTING,
        MEMORY,
        INTERNAL
    }

    private static final Pattern THROWN =
            Pattern.compile("(?m)^(?:Caused by: )?([a-z][\\w.]*\\.([A-Z][\\w$]*))(?:: (.*))?$");
    private static final Pattern UNKNOWN_PROPERTY = Pattern.compile("Cannot resolve identifier '(\\w+)'");
    private static final Pattern RULE = Pattern.compile("^([a-z][\\w-]*\\.rule\\.[\\w.-]+)\\[(.*)]$");
    private static final String NO_OUTGOING_FLOW = "ENGINE-02004";
    private static final Set<String> CONNECTIONS =
            Set.of("java.net", "javax.net", "java.net.http", "jakarta.mail", "org.eclipse.angus");

    private record Thrown(String type, String name, String message) {

        boolean isOf(String... packages) {
            return Stream.of(packages).anyMatch(part -> type.startsWith(part + "."));
        }
    }

    /** @param stackTrace as the engine keeps it; may be null */
    public static FailureCause of(String stackTrace) {
        var thrown = THROWN.matcher(stackTrace == null ? "" : stackTrace)
                .results()
                .map(found -> new Thrown(found.group(1), found.group(2), found.group(3) == null ? "" : found.group(3)))
                .toList();
        if (thrown.isEmpty()) {
            return new FailureCause(Kind.INTERNAL, null, List.of());
        }
        return Stream.of(refusal(thrown), way(thrown), variable(thrown))
                .flatMap(List::stream)
                .findFirst()
                .orElseGet(() -> technical(thrown.get(thrown.size() - 1)));
    }

    private static List<FailureCause> refusal(List<Thrown> thrown) {
        return thrown.stream()
                .filter(one -> one.name().equals("RuleBroken"))
                .flatMap(one -> RULE.matcher(one.message()).results())
                .map(rule -> new FailureCause(
                        Kind.RULE, rule.group(1), List.of(rule.group(2).split(", "))))
                .toList();
    }

    private static List<FailureCause> way(List<Thrown> thrown) {
        return thrown.stream()
                .filter(one -> one.message().contains(NO_OUTGOING_FLOW))
                .map(one -> new FailureCause(Kind.NO_WAY, null, List.of()))
                .toList();
    }

    private static List<FailureCause> variable(List<Thrown> thrown) {
        return thrown.stream()
                .flatMap(one -> UNKNOWN_PROPERTY.matcher(one.message()).results())
                .map(found -> new FailureCause(Kind.VARIABLE_MISSING, found.group(1), List.of()))
                .toList();
    }

    private static FailureCause technical(Thrown root) {
        return new FailureCause(kind(root), root.name(), List.of());
    }

    private static Kind kind(Thrown root) {
        if (root.name().equals("NotFound") || root.name().equals("NoSuchElementException")) {
            return Kind.MISSING;
        }
        if (root.name().equals("OptimisticLockingException")) {
            return Kind.SIMULTANEOUS;
        }
        if (root.name().equals("OutOfMemoryError")) {
            return Kind.MEMORY;
        }
        if (root.isOf("java.sql", "org.postgresql", "org.springframework.dao", "org.hibernate", "com.zaxxer.hikari")) {
            return Kind.DATABASE;
        }
        if (root.isOf(CONNECTIONS.toArray(String[]::new)) || root.name().equals("TimeoutException")) {
            return Kind.SERVICE;
        }
        if (root.isOf("java.io", "java.nio", "software.amazon")) {
            return Kind.STORAGE;
        }
        return root.isOf("org.xhtmlrenderer", "org.openpdf", "com.lowagie") ? Kind.PRINTING : Kind.INTERNAL;
    }
}
