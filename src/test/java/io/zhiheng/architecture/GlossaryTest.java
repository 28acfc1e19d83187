package io.zhiheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary says what the code and the database are called now. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final Pattern TABLE = Pattern.compile("(?im)^create table (?:if not exists )?(\\w+)");
    private static final Pattern DROPPED = Pattern.compile("(?im)^drop table (?:if exists )?(\\w+)");
    private static final Pattern RENAMED = Pattern.compile("(?im)^alter table (\\w+) rename to");
    private static final Pattern RENAMED_TO = Pattern.compile("(?im)^alter table \\w+ rename to (\\w+)");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w*)");
    private static final Pattern QUOTED = Pattern.compile("`([A-Z][a-z]\\w*)[.`]");

    @Test
    void everyTableIsExplained() throws IOException {
        var tables = found("src/main/resources/db/migration", ".sql", TABLE);
        tables.removeAll(found("src/main/resources/db/migration", ".sql", DROPPED));
        tables.removeAll(found("src/main/resources/db/migration", ".sql", RENAMED));
        tables.addAll(found("src/main/resources/db/migration", ".sql", RENAMED_TO));

        assertThat(tables)
                .filteredOn(Predicate.not(quoted(Files.readString(GLOSSARY))::contains))
                .isEmpty();
    }

    @Test
    void everyTypeThatIsNamedExists() throws IOException {
        var named = QUOTED.matcher(Files.readString(GLOSSARY))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isSubsetOf(found("src/main/java", ".java", TYPE));
    }

    private static Set<String> quoted(String text) {
        return Stream.of(text.split("`")).map(String::strip).collect(Collectors.toSet());
    }

    private static Set<String> found(String folder, String ending, Pattern what) throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.walk(Path.of(folder))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                what.matcher(Files.readString(file)).results().forEach(name -> names.add(name.group(1)));
            }
        }
        return names;
    }
}
