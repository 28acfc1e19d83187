package io.zhiheng.platform.workflow.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.zhiheng.certificate.domain.Surveillance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GatewayVariablesTest {

    private static final Path MODELS = Path.of("processes");
    private static final Pattern COMPARISON = Pattern.compile("(\\w+) (==|!=) '(\\w+)'");

    private final Map<String, Set<String>> declared = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("io.zhiheng").stream()
                    .flatMap(type -> type.getFields().stream())
                    .filter(field -> field.getRawType().isEquivalentTo(GatewayVariable.class))
                    .map(GatewayVariablesTest::read)
                    .collect(toMap(GatewayVariable::name, GatewayVariablesTest::names));

    @Test
    void everyVariableOfAGatewayIsDeclaredOnceAndNoOther() throws IOException {
        assertThat(declared.keySet()).isEqualTo(compared(".=").keySet()).hasSizeGreaterThan(10);
    }

    @Test
    void everyValueThatAGatewayKnowsMayBeSet() throws IOException {
        compared(".=")
                .forEach((variable, values) ->
                        assertThat(declared.get(variable)).as(variable).containsAll(values));
    }

    /** Otherwise a token would find no way out. What has an "else" takes everything. */
    @Test
    void everyValueThatMayBeSetIsKnownToAGateway() throws IOException {
        var withElse = compared("!=").keySet();
        var known = compared("==");
        declared.forEach((variable, values) -> {
            if (!withElse.contains(variable)) {
                assertThat(known.get(variable)).as(variable).containsExactlyInAnyOrderElementsOf(values);
            }
        });
    }

    @Test
    void aValueThatNoGatewayKnowsCannotBeSet() {
        var surveillance = GatewayVariable.of("surveillance", Surveillance.Outcome.PASSED);

        assertThat(surveillance.is(Surveillance.Outcome.PASSED)).isEqualTo(Map.of("surveillance", "PASSED"));
        assertThatIllegalArgumentException().isThrownBy(() -> surveillance.is(Surveillance.Outcome.MISSED));
    }

    /** What models compare with text, by variable. */
    private static Map<String, Set<String>> compared(String operator) throws IOException {
        try (var models = Files.list(MODELS)) {
            return models.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file -> COMPARISON.matcher(read(file)).results())
                    .filter(comparison -> comparison.group(2).matches(operator))
                    .collect(groupingBy(
                            (MatchResult comparison) -> comparison.group(1),
                            mapping(comparison -> comparison.group(3), toSet())));
        }
    }

    private static Set<String> names(GatewayVariable<?> variable) {
        return variable.values().stream().map(Enum::name).collect(toSet());
    }

    private static GatewayVariable<?> read(JavaField constant) {
        try {
            var field = constant.reflect();
            field.setAccessible(true);
            return (GatewayVariable<?>) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
