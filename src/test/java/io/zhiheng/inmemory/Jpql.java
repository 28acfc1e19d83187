package io.zhiheng.inmemory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads as much JPQL as the repositories of the house speak: {@code select} or {@code delete}, several entities, joins
 * {@code on}, conditions, {@code order by}, {@code limit}. It says so when it does not understand.
 */
final class Jpql {

    private static final Pattern TOKEN = Pattern.compile(":#\\{[^}]*}|:\\w+|'[^']*'|[\\w.$]+|<>|<=|>=|[=<>(),]|\\S");
    private static final Comparator<Object> BY_VALUE = Comparator.nullsLast(Jpql::compare);

    /** A row of the result while it is judged: entities by their alias, parameters by their name. */
    interface Term {
        Object of(Map<String, Object> row);
    }

    private final List<String> tokens;
    private final Map<String, String> entities = new LinkedHashMap<>();
    private final List<Predicate<Map<String, Object>>> conditions = new ArrayList<>();
    private int at;

    private boolean deletes;
    private boolean distinct;
    private Aggregate aggregate = Aggregate.NONE;
    private String selected;
    private Comparator<Map<String, Object>> order;
    private int limit = Integer.MAX_VALUE;

    private enum Aggregate {
        NONE,
        COUNT,
        ANY,
        MAX
    }

    private Jpql(String query) {
        tokens = TOKEN.matcher(query).results().map(found -> found.group()).toList();
    }

    static Jpql read(String query) {
        var read = new Jpql(query);
        try {
            read.statement();
        } catch (RuntimeException unknown) {
            throw new IllegalArgumentException("Not understood in memory: " + query, unknown);
        }
        return read;
    }

    /** @return rows or values; of a count or a maximum the one number; of a deletion what was deleted */
    List<Object> ask(Rows rows, Map<String, Object> parameters) {
        var found = combined(rows, parameters).filter(row -> conditions.stream().allMatch(each -> each.test(row)));
        if (order != null) {
            found = found.sorted(order);
        }
        var values = found.limit(limit).map(row -> term(selected).of(row)).toList();
        if (deletes) {
            values.forEach(rows::delete);
        }
        return switch (aggregate) {
            case NONE -> distinct ? values.stream().distinct().toList() : values;
            case COUNT -> List.of((long) values.size());
            case ANY -> List.of(!values.isEmpty());
            case MAX ->
                values.stream().filter(Objects::nonNull).max(BY_VALUE).stream().toList();
        };
    }

    boolean deletes() {
        return deletes;
    }

    private Stream<Map<String, Object>> combined(Rows rows, Map<String, Object> parameters) {
        var all = Stream.<Map<String, Object>>of(parameters);
        for (var each : entities.entrySet()) {
            all = all.flatMap(row -> rows.of(each.getValue()).stream().map(entity -> {
                var wider = new HashMap<>(row);
                wider.put(each.getKey(), entity);
                return wider;
            }));
        }
        return all;
    }

    private void statement() {
        deletes = accept("delete");
        if (!deletes) {
            expect("select");
            select();
        }
        expect("from");
        do {
            entity();
        } while (accept(","));
        while (accept("join")) {
            entity();
            expect("on");
            conditions.add(or());
        }
        selected = selected == null ? entities.keySet().iterator().next() : selected;
        if (accept("where")) {
            conditions.add(or());
        }
        if (accept("order")) {
            expect("by");
            do {
                orderBy();
            } while (accept(","));
        }
        if (accept("limit")) {
            limit = Integer.parseInt(next());
        }
        if (at < tokens.size()) {
            throw new IllegalArgumentException("left over: " + tokens.get(at));
        }
    }

    private void select() {
        distinct = accept("distinct");
        if (accept("count")) {
            selected = inBrackets();
            aggregate = accept(">") ? Aggregate.ANY : Aggregate.COUNT;
            if (aggregate == Aggregate.ANY) {
                expect("0");
            }
        } else if (accept("max")) {
            selected = inBrackets();
            aggregate = Aggregate.MAX;
        } else {
            selected = next();
        }
    }

    private String inBrackets() {
        expect("(");
        var inside = next();
        expect(")");
        return inside;
    }

    private void entity() {
        var name = next();
        entities.put(next(), name);
    }

    private void orderBy() {
        var path = term(next());
        Comparator<Map<String, Object>> by = Comparator.comparing(path::of, BY_VALUE);
        if (accept("desc")) {
            by = by.reversed();
        } else {
            accept("asc");
        }
        if (accept("nulls")) {
            expect("first");
        }
        order = order == null ? by : order.thenComparing(by);
    }

    private Predicate<Map<String, Object>> or() {
        var either = and();
        while (accept("or")) {
            either = either.or(and());
        }
        return either;
    }

    private Predicate<Map<String, Object>> and() {
        var both = single();
        while (accept("and")) {
            both = both.and(single());
        }
        return both;
    }

    private Predicate<Map<String, Object>> single() {
        if (accept("not")) {
            return single().negate();
        }
        if (accept("(")) {
            var inside = or();
            expect(")");
            return inside;
        }
        var left = term(next());
        if (accept("is")) {
            var not = accept("not");
            expect("null");
            return row -> (left.of(row) == null) != not;
        }
        if (accept("in")) {
            var choices = choices();
            return row -> choices.stream()
                    .flatMap(each ->
                            each.of(row) instanceof Collection<?> many ? many.stream() : Stream.of(each.of(row)))
                    .anyMatch(each -> isSame(left.of(row), each));
        }
        if (accept("member")) {
            expect("of");
            var all = term(next());
            return row -> ((Collection<?>) all.of(row)).contains(left.of(row));
        }
        return at < tokens.size() && List.of("=", "<>", "<", ">", "<=", ">=").contains(tokens.get(at))
                ? compared(left, next(), term(next()))
                : row -> Boolean.TRUE.equals(left.of(row));
    }

    private List<Term> choices() {
        if (!accept("(")) {
            return List.of(term(next()));
        }
        var choices = new ArrayList<Term>();
        do {
            choices.add(term(next()));
        } while (accept(","));
        expect(")");
        return choices;
    }

    private static Predicate<Map<String, Object>> compared(Term left, String how, Term right) {
        return row -> {
            var a = left.of(row);
            var b = right.of(row);
            if (a == null || b == null) {
                return false;
            }
            return switch (how) {
                case "=" -> isSame(a, b);
                case "<>" -> !isSame(a, b);
                case "<" -> compare(a, b) < 0;
                case ">" -> compare(a, b) > 0;
                case "<=" -> compare(a, b) <= 0;
                default -> compare(a, b) >= 0;
            };
        };
    }

    private Term term(String token) {
        if (token.startsWith(":#{#")) {
            var call = token.substring(4, token.length() - 1);
            var name = call.substring(0, call.indexOf('.'));
            return row -> Fields.read(
                    row.get(":" + name), call.substring(name.length() + 1).replace("()", ""));
        }
        if (token.startsWith(":")) {
            return row -> row.get(token);
        }
        if (token.startsWith("'")) {
            var text = token.substring(1, token.length() - 1);
            return row -> text;
        }
        if (token.matches("\\d+")) {
            return row -> Integer.valueOf(token);
        }
        if (token.equals("true") || token.equals("false")) {
            return row -> Boolean.valueOf(token);
        }
        var alias = token.split("\\.")[0];
        if (entities.isEmpty() || entities.containsKey(alias)) {
            return row -> alias.equals(token)
                    ? row.get(alias)
                    : Fields.read(row.get(alias), token.substring(alias.length() + 1));
        }
        return row -> token; // a constant of an enum
    }

    private static boolean isSame(Object a, Object b) {
        return a instanceof Enum<?> constant && b instanceof String name
                ? constant.name().equals(name)
                : Objects.equals(a, b);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object a, Object b) {
        return ((Comparable<Object>) a).compareTo(b);
    }

    private boolean accept(String word) {
        if (at < tokens.size() && tokens.get(at).equalsIgnoreCase(word)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String word) {
        if (!accept(word)) {
            throw new IllegalArgumentException("expected " + word + " at " + tokens.subList(at, tokens.size()));
        }
    }

    private String next() {
        return tokens.get(at++);
    }
}
