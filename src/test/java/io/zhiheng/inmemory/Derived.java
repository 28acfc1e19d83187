package io.zhiheng.inmemory;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.query.parser.Part;
import org.springframework.data.repository.query.parser.PartTree;

/** Answers what a method's name asks for, such as {@code findFirstByRequestOrderByRoundDesc}. */
final class Derived {

    private static final Comparator<Object> BY_VALUE = Comparator.nullsLast(Derived::compare);

    private Derived() {}

    static Object ask(String method, Class<?> entity, Rows rows, List<Object> arguments) {
        var asked = new PartTree(method, entity);
        var found = rows.of(entity.getSimpleName()).stream().filter(row -> fits(asked, row, arguments));
        found = asked.getSort().isSorted() ? found.sorted(order(asked.getSort())) : found;
        var all = (asked.isLimiting() ? found.limit(asked.getMaxResults()) : found).toList();
        if (asked.isDelete()) {
            all.forEach(rows::delete);
        }
        if (asked.isExistsProjection()) {
            return !all.isEmpty();
        }
        return asked.isCountProjection() || asked.isDelete() ? (Object) (long) all.size() : all;
    }

    private static boolean fits(PartTree asked, Object row, List<Object> arguments) {
        return asked.stream().anyMatch(all -> {
            var given = arguments.iterator();
            return all.stream().map(part -> condition(part, given)).toList().stream()
                    .allMatch(condition -> condition.test(row));
        });
    }

    private static Predicate<Object> condition(Part part, Iterator<Object> given) {
        var path = part.getProperty().toDotPath();
        var value = part.getNumberOfArguments() == 0 ? null : given.next();
        return switch (part.getType()) {
            case SIMPLE_PROPERTY -> row -> Objects.equals(Fields.read(row, path), value);
            case NEGATING_SIMPLE_PROPERTY -> row -> !Objects.equals(Fields.read(row, path), value);
            case IS_NULL -> row -> Fields.read(row, path) == null;
            case IS_NOT_NULL -> row -> Fields.read(row, path) != null;
            case IN -> row -> ((Collection<?>) value).contains(Fields.read(row, path));
            case AFTER, GREATER_THAN -> row -> BY_VALUE.compare(Fields.read(row, path), value) > 0;
            case BEFORE, LESS_THAN -> row -> BY_VALUE.compare(Fields.read(row, path), value) < 0;
            case TRUE -> row -> Boolean.TRUE.equals(Fields.read(row, path));
            case FALSE -> row -> Boolean.FALSE.equals(Fields.read(row, path));
            default -> throw new IllegalArgumentException("Not understood in memory: " + part);
        };
    }

    private static Comparator<Object> order(Sort sort) {
        return sort.stream()
                .map(each -> {
                    Comparator<Object> by = Comparator.comparing(row -> Fields.read(row, each.getProperty()), BY_VALUE);
                    return each.isDescending() ? by.reversed() : by;
                })
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object a, Object b) {
        return ((Comparable<Object>) a).compareTo(b);
    }
}
