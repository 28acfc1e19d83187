package io.zhiheng.catalogue.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.zhiheng.catalogue.exchange.BookForm.Column;
import io.zhiheng.shared.Words;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What stands in a cell, and what it means. */
final class BookCells {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,12})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final int LONGEST_FIGURE = 40;

    private BookCells() {}

    static String text(Words words, Column column, JsonNode value) {
        return switch (column.cell()) {
            case TEXT -> value.asText("");
            case FIGURE, WHOLE -> plain(value);
            case YES -> value.isBoolean() ? words.of(value.asBoolean() ? "catalogue.yes" : "catalogue.no") : "";
            case LINES ->
                StreamSupport.stream(value.spliterator(), false)
                        .map(item -> item.asText().replace("\\", "\\\\").replace("\n", "\\n"))
                        .collect(Collectors.joining("\n"));
        };
    }

    static String plain(JsonNode figure) {
        return figure.isNumber() ? figure.decimalValue().toPlainString() : figure.asText("");
    }

    /** @return empty where the cell means nothing of the kind */
    static Optional<JsonNode> value(Words words, Column column, String cell) {
        return switch (column.cell()) {
            case TEXT -> Optional.of(NODES.textNode(cell));
            case FIGURE -> figure(cell.strip());
            case WHOLE ->
                isOf(WHOLE, cell.strip())
                        ? Optional.of(NODES.numberNode(Integer.parseInt(cell.strip())))
                        : Optional.empty();
            case YES -> yes(words, cell.strip());
            case LINES -> {
                var list = NODES.arrayNode();
                for (var line : cell.split("\n", -1)) {
                    list.add(unescaped(line));
                }
                yield Optional.of(list);
            }
        };
    }

    static Optional<JsonNode> figure(String cell) {
        return isOf(FIGURE, cell) ? Optional.of(NODES.numberNode(new BigDecimal(cell))) : Optional.empty();
    }

    private static boolean isOf(Pattern form, String cell) {
        return cell.length() <= LONGEST_FIGURE && form.matcher(cell).matches();
    }

    private static Optional<JsonNode> yes(Words words, String cell) {
        boolean yes = cell.equals(words.of("catalogue.yes"));
        return yes || cell.equals(words.of("catalogue.no")) ? Optional.of(NODES.booleanNode(yes)) : Optional.empty();
    }

    private static String unescaped(String line) {
        var text = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            char each = line.charAt(at);
            if (each == '\\' && at + 1 < line.length()) {
                char next = line.charAt(++at);
                text.append(next == 'n' ? '\n' : next);
            } else {
                text.append(each);
            }
        }
        return text.toString();
    }
}
