package io.zhiheng.administration.application.table.draft;

import io.zhiheng.platform.rules.Table;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tables as the files of a draft or a release: one for each, as it is stored. */
public final class TableTexts {

    private static final String ENDING = ".csv";

    private TableTexts() {}

    public static Map<String, byte[]> files(Map<String, Table> tables) {
        var files = new LinkedHashMap<String, byte[]>();
        tables.forEach((name, table) -> files.put(name + ENDING, table.toCsv().getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** What else stands among the files is no table. Rows of which nothing is filled in yet are not kept. */
    public static Map<String, Table> tables(Map<String, byte[]> files) {
        var tables = new LinkedHashMap<String, Table>();
        files.forEach((file, content) -> {
            if (!file.endsWith(ENDING)) {
                return;
            }
            var name = file.substring(0, file.length() - ENDING.length());
            tables.put(name, Table.parse(name, new String(content, StandardCharsets.UTF_8)));
        });
        return tables;
    }
}
