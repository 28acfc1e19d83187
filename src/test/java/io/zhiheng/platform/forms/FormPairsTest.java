package io.zhiheng.platform.forms;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.ShippedWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server's verdict on every pair; what pages say to the same pairs is asked of a browser. */
class FormPairsTest {

    private static final Set<String> NOT_REFUSALS = Set.of("hidden", "disabled", "readonly", "default");
    private static final Path SOURCES = Path.of("src/main/java/io/zhiheng/platform/forms");
    private static final Pattern WORD = Pattern.compile(
            "(?:fault\\(|return |required\\(|yield |\\? |: |platform\\.script\\.forms\\.)\"?([a-z]+(?:-[a-z]+)+)\"");

    private static final List<FormPair> PAIRS = FormPairs.all();

    @Test
    void everyPairIsJudgedAsItIsWrittenDown() {
        assertThat(PAIRS)
                .allSatisfy(pair -> assertThat(isAsWritten(pair, Set.of()))
                        .as(() -> pair.name() + " → " + FormPairs.judged(pair))
                        .isTrue());
    }

    @Test
    void eachConstructIsTriedInEachWay() {
        var tried = PAIRS.stream()
                .filter(pair ->
                        !pair.way().equals("together") && !pair.construct().equals("list"))
                .collect(groupingBy(FormPair::construct, groupingBy(FormPair::way, counting())));
        assertThat(PAIRS.stream().filter(FormPair::typed)).hasSizeGreaterThan(300);
        assertThat(tried).hasSizeGreaterThan(40);
        assertThat(tried.values())
                .allSatisfy(ways -> assertThat(ways)
                        .containsKeys("taken", "left out", "hidden", "shown", "disabled", "readonly", "group", "list"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void withoutARuleSomethingIsTakenThatWasNot(String rule) {
        assertThat(PAIRS).anyMatch(pair -> !isAsWritten(pair, Set.of(rule)));
    }

    static Stream<String> rules() {
        return Stream.concat(
                NOT_REFUSALS.stream(),
                PAIRS.stream().flatMap(pair -> pair.refused().values().stream()).distinct());
    }

    @Test
    void everyRuleOfTheServerIsAmongThem() throws IOException {
        var written = new TreeSet<String>();
        try (var files = Files.list(SOURCES)) {
            for (var file : files.toList()) {
                WORD.matcher(Files.readString(file)).results().forEach(found -> written.add(found.group(1)));
            }
        }
        var words = ShippedWords.messages("platform");
        written.removeIf(word -> words.getMessage("platform.script.forms." + word, null, "", null)
                .isEmpty());
        assertThat(written).hasSizeGreaterThan(15);
        assertThat(rules().toList()).containsAll(written);
    }

    private static boolean isAsWritten(FormPair pair, Set<String> off) {
        var verdict = FormPairs.judged(pair, off);
        var words = verdict.faults().stream()
                .collect(toMap(
                        fault -> fault.field().replaceAll(".*[.\\]](?=\\w)", "").replaceAll("\\[\\d+]$", ""),
                        fault -> fault.messageKey().substring("platform.script.forms.".length()),
                        (one, other) -> one));
        return words.equals(pair.refused())
                && (pair.taken() == null || same(SameData.plain(verdict.data()), SameData.plain(pair.taken())));
    }

    private static boolean same(Object one, Object other) {
        return (one == null ? Map.of() : one).equals(other == null ? Map.of() : other);
    }
}
