package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.vetting.FormText.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a variable may hold, as conditions compare it. */
class OwnValues {

    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN
    }

    private OwnValues() {}

    static Kind kind(Kept kept) {
        return switch (kept.type()) {
            case "checkbox" -> Kind.BOOLEAN;
            case "number" -> Kind.NUMBER;
            default -> Kind.TEXT;
        };
    }

    /** Empty for {@code null}, which anything may be compared with. */
    static Optional<Kind> kind(String literal) {
        return switch (literal) {
            case "null" -> Optional.empty();
            case "true", "false" -> Optional.of(Kind.BOOLEAN);
            default -> Optional.of(literal.matches("['\"].*") ? Kind.TEXT : Kind.NUMBER);
        };
    }

    static Object value(String literal) {
        return kind(literal)
                .map(kind -> switch (kind) {
                    case BOOLEAN -> (Object) Boolean.valueOf(literal);
                    case NUMBER -> Double.valueOf(literal);
                    case TEXT -> literal.substring(1, literal.length() - 1);
                })
                .orElse(null);
    }

    /** All that the field may hold, null included where it may be left empty; empty where there is no end of them. */
    static List<Object> all(Kept kept) {
        if (kept.values().isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>(kept.values());
        if (kind(kept) == Kind.BOOLEAN) {
            values.replaceAll(value -> Boolean.valueOf((String) value));
        }
        if (!kept.certain()) {
            values.add(null);
        }
        return values;
    }

    /** The texts among {@link #literals}, as they are kept. */
    static SortedMap<String, SortedSet<String>> texts(ModelElement process) {
        var texts = new TreeMap<String, SortedSet<String>>();
        literals(process)
                .forEach((variable, literals) -> literals.stream()
                        .filter(literal ->
                                kind(literal).filter(Kind.TEXT::equals).isPresent())
                        .forEach(literal -> texts.computeIfAbsent(variable, first -> new TreeSet<>())
                                .add((String) value(literal))));
        return texts;
    }

    /** What the model that ships compares each of its variables with: all that its use cases set. */
    static Map<String, Set<String>> literals(ModelElement process) {
        return process.all("conditionExpression")
                .flatMap(condition -> FlowCondition.comparisons(condition.text()).stream())
                .collect(Collectors.groupingBy(
                        FlowCondition.Comparison::variable,
                        Collectors.mapping(FlowCondition.Comparison::literal, Collectors.toSet())));
    }
}
