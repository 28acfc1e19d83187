package io.zhiheng.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.zhiheng.shared.UseCase;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The few rules of the house, executable. */
class HouseRulesTest {

    private static final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.zhiheng");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final int LONGEST = 211;
    private static final int WIDEST = 200;
    private static final int ROOMY = 12;
    private static final int CROWDED_PACKAGES = 18;
    private static final int MOST_CROWDED = 48;

    @Test
    void theEngineIsKnownInItsRoomAndInProcessPackagesOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..platform.workflow..", "..process")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm..")
                .check(house);
    }

    @Test
    void theLanguageOfConditionsIsKnownToFormsOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..platform.forms..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.feel..")
                .check(house);
    }

    @Test
    void rulesAreKnownInTheirRoomOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..platform.rules..", "..drools")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(house);
    }

    @Test
    void printingIsKnownInPackagesNamedAfterItOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..pdf..", "..demo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.xhtmlrenderer..", "org.openpdf..", "com.lowagie..")
                .check(house);
    }

    @Test
    void theRoomsOfThePlatformDoNotKnowEachOther() {
        slices().matching("io.zhiheng.platform.(*)..")
                .should()
                .notDependOnEachOther()
                .check(house);
    }

    @Test
    void noPackagesNeedEachOther() {
        slices().matching("io.zhiheng.(**)").should().beFreeOfCycles().check(house);
    }

    @Test
    void controllersAndDelegatesReachNoRepository() {
        noClasses()
                .that()
                .resideInAnyPackage("..web..", "..process")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(house);
    }

    @Test
    void theDemoActsThroughUseCasesOnly() {
        noClasses()
                .that()
                .resideInAPackage("io.zhiheng.demo..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(house);
    }

    @Test
    void aUseCaseHasOneDoor() {
        classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should(HouseConditions.haveOnePublicMethod())
                .check(house);
    }

    /** Printed pages and the validator look words up by themselves. */
    @Test
    void whatIsSaidToPeopleIsAskedOfOnePlace() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(Words|ReportMarkup|ErrorsInOrder)")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(MessageSource.class.getName())
                .check(house);
    }

    @Test
    void nothingIsCalledByAWordThatSaysNothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Utils?|Helper|Impl|Dto|DTO|Common|Misc)")
                .check(house);
    }

    @Test
    void aNameHasOneMeaning() throws IOException {
        try (var files = sources("java")) {
            var meanings = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("package-info.java"))
                    .collect(groupingBy(identity(), counting()));
            assertThat(meanings).allSatisfy((name, times) -> assertThat(times).isEqualTo(1));
        }
    }

    @Test
    void chineseLivesInBundlesNotInSources() throws IOException {
        try (var files = sources("java")) {
            assertThat(files.filter(file -> HAN.matcher(codeOf(file)).find())).isEmpty();
        }
    }

    /** Spring Session keeps a clock of its own, which nobody can set. */
    @Test
    void testsLiveInTheirOwnTime() throws IOException {
        var machines = Pattern.compile(
                "\\b(Instant|LocalDate|LocalDateTime|ZonedDateTime)\\.now\\((?!clock)|\\bcurrent_date\\b|ClockUtil\\.reset");
        try (var files = Files.walk(Path.of("src/test/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !List.of(
                                            "TestTime.java", "SeldomTouchedSessionsTest.java", "HouseRulesTest.java")
                                    .contains(file.getFileName().toString()))
                            .filter(file -> machines.matcher(codeOf(file)).find()))
                    .isEmpty();
        }
    }

    /** Thymeleaf replaces the tag before it asks: the condition would never be heard. */
    @Test
    void whatIsReplacedByAFragmentHasNoConditionOnTheSameTag() throws IOException {
        var both = Pattern.compile("<[^<]*\\bth:replace=\"[^\"]*\"[^<]*\\bth:(if|unless)=|"
                + "<[^<]*\\bth:(if|unless)=\"[^\"]*\"[^<]*\\bth:replace=");
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".html"))
                            .filter(file ->
                                    both.matcher(String.join("\n", read(file))).find()))
                    .isEmpty();
        }
    }

    /** Each has a constant that knows what there is to know of it. */
    @Test
    void stepsOfTheModelsAreNamedByTheirTypes() throws IOException {
        try (var models = Files.walk(Path.of("processes"));
                var sources = Files.walk(Path.of("src/main"))) {
            var steps = models.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file -> Pattern.compile("<bpmn:userTask id=\"(\\w+)\"")
                            .matcher(String.join("\n", read(file)))
                            .results())
                    .map(task -> task.group(1))
                    .toList();
            assertThat(steps).hasSizeGreaterThan(20);
            var named = Pattern.compile("[\"'`/:](" + String.join("|", steps) + ")[\"'`/:]");
            assertThat(sources.filter(file -> file.toString().matches(".*\\.(java|html|js)"))
                            .filter(file -> !file.toString().contains("node_modules"))
                            .filter(file -> named.matcher(codeOf(file)).find()))
                    .isEmpty();
        }
    }

    @Test
    void filesStaySmall() throws IOException {
        try (var files = sources("java")) {
            assertThat(files.filter(file -> read(file).size() > LONGEST)).isEmpty();
        }
    }

    /** Types of a crowded package often see only each other; still there shall be no more of them, and none larger. */
    @Test
    void packagesStayRoomy() throws IOException {
        try (var files = sources("java")) {
            var crowded = files.filter(file -> !file.endsWith("package-info.java"))
                    .collect(groupingBy(Path::getParent, counting()));
            crowded.values().removeIf(types -> types <= ROOMY);
            assertThat(crowded).hasSizeLessThanOrEqualTo(CROWDED_PACKAGES);
            assertThat(crowded.values()).allMatch(types -> types <= MOST_CROWDED);
        }
    }

    @Test
    void linesOfTemplatesStayReadable() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".html"))
                            .filter(file -> read(file).stream().anyMatch(line -> line.length() > WIDEST)))
                    .isEmpty();
        }
    }

    private static Stream<Path> sources(String extension) throws IOException {
        return Files.walk(Path.of("src/main/java"))
                .filter(file -> file.toString().endsWith("." + extension));
    }

    /** Comments may name the Chinese word that a term stands for. */
    private static String codeOf(Path file) {
        return String.join("\n", read(file)).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
