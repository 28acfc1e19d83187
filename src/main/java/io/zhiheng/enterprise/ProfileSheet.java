package io.zhiheng.enterprise;

import java.util.List;

/** A profile in words, for pages and print. */
public record ProfileSheet(List<Group> groups) {

    public record Group(String title, List<Row> rows) {}

    /** @param field name of the field in {@link Profile}; a list gives one row per entry */
    public record Row(String field, String label, String value) {}
}
