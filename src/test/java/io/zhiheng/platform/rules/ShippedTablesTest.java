package io.zhiheng.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stored tables are compared by their text: reading one and writing it changes no byte. */
class ShippedTablesTest {

    static List<Path> tables() throws IOException {
        try (var files = Files.walk(Path.of("rules"))) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableIsWrittenAsItWasRead(Path table) throws IOException {
        var text = Files.readString(table);
        assertThat(Table.parse(table.toString(), text).toCsv()).isEqualTo(text);
    }
}
