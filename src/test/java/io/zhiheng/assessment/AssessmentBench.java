package io.zhiheng.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhiheng.assessment.application.course.StartSelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.answer.AnswerContent;
import io.zhiheng.assessment.domain.answer.AnswerRule;
import io.zhiheng.assessment.domain.performance.PerformanceContent;
import io.zhiheng.assessment.domain.performance.PerformanceEntry;
import io.zhiheng.assessment.domain.performance.PerformanceFigure;
import io.zhiheng.assessment.domain.submission.Declaration;
import io.zhiheng.assessment.domain.submission.Explanation;
import io.zhiheng.assessment.domain.submission.Explanations;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.catalogue.file.CatalogueReader;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.evidence.EvidenceFiles;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.inmemory.Workbench;
import io.zhiheng.platform.pdf.Typefaces;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * A self-assessment that has just begun, by a catalogue of five clauses in BASE, of which those of BASE-A need not
 * apply, and one performance indicator in FIG.
 */
public final class AssessmentBench {

    private static final Edition EDITION = read("made");
    private static final Typefaces TYPEFACES = new Typefaces();

    public final Workbench bench = new Workbench();
    public final TestRatings ratings = new TestRatings();
    public final TestProfile profile = new TestProfile();
    public final TestEvidence evidence = new TestEvidence();
    public final Actor chen =
            new Actor(UUID.randomUUID(), "fan", EnterpriseId.next(), null, "陈立", Set.of(Role.ENTERPRISE));
    public final Actor zhou = chen.as("周敏");
    public final SelfAssessmentId id;

    public AssessmentBench() {
        bench.with(Ratings.class, ratings)
                .with(Profiles.class, profile)
                .with(EvidenceFiles.class, evidence)
                .with(Editions.class, new OneEdition(EDITION))
                .with(Typefaces.class, TYPEFACES)
                .with(ObjectProvider.class, Workbench.knowingNothing(ObjectProvider.class));
        bench.rows(Explanations.class, new FirstWords());
        id = bench.the(StartSelfAssessment.class).execute(chen, null);
    }

    public SelfAssessment assessment() {
        return bench.kept(SelfAssessment.class).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public Answer answer(String clause) {
        return bench.kept(Answer.class).stream()
                .filter(each -> each.clause().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    public PerformanceEntry entry() {
        return bench.kept(PerformanceEntry.class).get(0);
    }

    public PerformanceFigure figure(String parameter) {
        return bench.kept(PerformanceFigure.class).stream()
                .filter(each -> each.parameter().equals(parameter))
                .findFirst()
                .orElseThrow();
    }

    /** Not met, which needs no evidence. */
    public void answers(String clause) {
        var found = EDITION.clausesById().get(clause);
        answer(clause)
                .save(
                        new AnswerContent(Conformity.NONCONFORM, "尚未形成文件", List.of()),
                        AnswerRule.of(EDITION, found),
                        "陈立",
                        bench.clock.instant());
    }

    public void answersEverything() {
        EDITION.clausesById().keySet().forEach(this::answers);
        var basis = new SubmittedSelfAssessment.Basis("全公司", "2025 年度", "ERP", "质量部", "1.0", Map.of());
        entry().save(
                        new PerformanceContent(true, "", basis, "见年度报告", List.of(EvidenceId.next())),
                        "陈立",
                        bench.clock.instant());
        figure("X1").save("1", "陈立", bench.clock.instant());
        figure("X2").save("1000", "陈立", bench.clock.instant());
    }

    /** From now on X2 is what the profile knows as the output value. */
    public void asksForOutputValue() {
        bench.with(Editions.class, new OneEdition(read("annual_output_value")));
    }

    public Declaration declared(String part) {
        return bench.keep(Declaration.give(id, part, "周敏", "已核对", "陈立", bench.clock.instant()));
    }

    /** The row that the first words to a point begin. */
    public final class FirstWords {

        public void begin(UUID assessment, String point) {
            try {
                Constructor<Explanation> blank = Explanation.class.getDeclaredConstructor();
                blank.setAccessible(true);
                var row = blank.newInstance();
                ReflectionTestUtils.setField(row, "key", new Explanation.Key(assessment, point));
                ReflectionTestUtils.setField(row, "text", "");
                bench.keep(row);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record OneEdition(Edition edition) implements Editions {

        @Override
        public Edition current() {
            return edition;
        }

        @Override
        public Edition holdCurrent() {
            return edition;
        }

        @Override
        public Edition byNumber(String number) {
            return edition;
        }

        @Override
        public void bringIntoForce(String number) {
            throw new UnsupportedOperationException();
        }
    }

    /** @param code by which the catalogue knows X2 */
    private static Edition read(String code) {
        try (var source = AssessmentBench.class.getResourceAsStream("/catalogue/small.yaml")) {
            var text = new String(source.readAllBytes(), UTF_8).replace("code: made", "code: " + code);
            return new CatalogueReader().read(new ByteArrayInputStream(text.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
