package io.zhiheng.catalogue.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.difference.ElementKind;
import io.zhiheng.catalogue.exchange.BookForm;
import io.zhiheng.catalogue.exchange.BookForm.Column;
import io.zhiheng.shared.RuleBroken;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be said of an element that can be added, moved and removed, and what belongs to it. */
public enum ElementForm {
    FIRST_LEVEL(ElementKind.FIRST_LEVEL, BookForm.FIRST_LEVEL, Set.of()),
    /** A second-level indicator with clauses. */
    INDICATOR(
            ElementKind.SECOND_LEVEL,
            BookForm.SECOND_LEVEL,
            Set.of(
                    "formula",
                    "formula_cn",
                    "unit",
                    "direction",
                    "decimals",
                    "na_allowed",
                    "parameters",
                    "evidence",
                    "examples",
                    "replaces")),
    /** A second-level indicator with a figure. */
    FIGURE(ElementKind.SECOND_LEVEL, BookForm.SECOND_LEVEL, Set.of()),
    CLAUSE(ElementKind.CLAUSE, BookForm.CLAUSES, Set.of()),
    PARAMETER(ElementKind.PARAMETER, BookForm.PARAMETERS, Set.of());

    /** An element is called so for good. */
    static final String ID = "id";

    private static final String KIND = "kind";
    private static final String CHARACTERISTICS = "characteristics";
    private static final String THRESHOLDS = "thresholds";
    private static final String VALIDATIONS = "validations";
    private static final Pattern OF_LEVEL = Pattern.compile("(characteristics|thresholds)\\.([1-9])");

    private final ElementKind kind;
    private final List<Column> columns;

    ElementForm(ElementKind kind, BookForm sheet, Set<String> without) {
        this.kind = kind;
        this.columns = sheet.columns().stream()
                .filter(column -> !without.contains(column.key()))
                .toList();
    }

    /** @param performance whether it belongs to a first-level indicator of figures */
    static ElementForm of(ElementKind kind, boolean performance) {
        return switch (kind) {
            case FIRST_LEVEL -> FIRST_LEVEL;
            case SECOND_LEVEL -> performance ? FIGURE : INDICATOR;
            case CLAUSE -> CLAUSE;
            case PARAMETER -> PARAMETER;
            default -> throw RuleBroken.invalid("catalogue.rule.no-such-field", kind);
        };
    }

    static boolean isPerformance(JsonNode first) {
        return Edition.Kind.PERFORMANCE.name().equals(first.path(KIND).asText());
    }

    /** By the keys of the catalogue's file; besides these, indicators have characteristics and figures thresholds. */
    public List<Column> columns() {
        return columns;
    }

    public boolean hasCharacteristics() {
        return kind == ElementKind.SECOND_LEVEL;
    }

    public boolean hasThresholds() {
        return this == FIGURE;
    }

    /** Lists of elements that belong to it, by their kinds. */
    List<ElementKind> parts(JsonNode element) {
        return switch (this) {
            case FIRST_LEVEL ->
                isPerformance(element)
                        ? List.of(ElementKind.PARAMETER, ElementKind.SECOND_LEVEL)
                        : List.of(ElementKind.SECOND_LEVEL);
            case INDICATOR -> List.of(ElementKind.CLAUSE);
            default -> List.of();
        };
    }

    /** Under which key elements of a kind stand in what they belong to. */
    static String list(ElementKind kind) {
        return switch (kind) {
            case FIRST_LEVEL -> "first_level";
            case SECOND_LEVEL -> "second_level";
            case CLAUSE -> "clauses";
            default -> "parameters";
        };
    }

    /** @throws RuleBroken {@code no-such-field}, {@code malformed-value}, {@code value-long} */
    void set(ObjectNode element, String field, JsonNode typed) {
        var level = OF_LEVEL.matcher(field == null ? "" : field);
        if (level.matches() && (level.group(1).equals(CHARACTERISTICS) ? hasCharacteristics() : hasThresholds())) {
            put(
                    element.withObjectProperty(level.group(1)),
                    level.group(2),
                    level.group(1).equals(CHARACTERISTICS)
                            ? TypedValue.text(field, typed)
                            : TypedValue.threshold(field, typed));
        } else if (VALIDATIONS.equals(field) && hasThresholds()) {
            put(element, field, TypedValue.validations(field, typed));
        } else {
            var column = columns.stream()
                    .filter(each ->
                            each.key().equals(field) && !Set.of(ID, KIND).contains(field))
                    .findFirst()
                    .orElseThrow(() -> RuleBroken.invalid("catalogue.rule.no-such-field", field));
            put(element, field, TypedValue.of(field, column.cell(), typed));
        }
    }

    private static void put(ObjectNode element, String key, JsonNode value) {
        if (value == null) {
            element.remove(key);
        } else {
            element.set(key, value);
        }
    }

    /** The element that was sent, with what belongs to it, as a catalogue's file holds it. */
    ObjectNode taken(JsonNode sent) {
        TypedValue.require(sent != null && sent.isObject(), kind.name());
        var element = JsonNodeFactory.instance.objectNode();
        element.put(ID, sent.path(ID).asText(""));
        if (this == FIRST_LEVEL) {
            element.put(KIND, sent.path(KIND).asText(""));
        }
        var parts = parts(element);
        sent.properties().forEach(each -> {
            var key = each.getKey();
            if (parts.stream().noneMatch(part -> list(part).equals(key))
                    && !Set.of(ID, KIND).contains(key)) {
                said(element, key, each.getValue());
            }
        });
        for (var part : parts) {
            var list = element.putArray(list(part));
            TypedValue.items(list(part), sent.path(list(part)))
                    .forEach(each -> list.add(of(part, isPerformance(element)).taken(each)));
        }
        return element;
    }

    private void said(ObjectNode element, String key, JsonNode value) {
        if (Set.of(CHARACTERISTICS, THRESHOLDS).contains(key)) {
            TypedValue.require(value.isObject(), key);
            value.properties().forEach(each -> set(element, key + '.' + each.getKey(), each.getValue()));
        } else {
            set(element, key, value);
        }
    }
}
