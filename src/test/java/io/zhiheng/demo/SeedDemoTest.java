package io.zhiheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestTime;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.assessment.application.overview.SelfAssessmentRow;
import io.zhiheng.assessment.application.overview.SelfAssessmentView.PartState;
import io.zhiheng.assessment.application.result.ResultQueries;
import io.zhiheng.assessment.domain.SelfAssessment.State;
import io.zhiheng.demo.story.Stories;
import io.zhiheng.demo.story.Story;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.improvement.application.ImprovementQueries;
import io.zhiheng.improvement.application.PlanFilter;
import io.zhiheng.improvement.domain.ImprovementContent;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

@IntegrationTest
@TestPropertySource(properties = {"zhiheng.demo.seed=true", "zhiheng.demo.requests=false"})
class SeedDemoTest {

    private static final int YEAR = TestTime.today().getYear();

    private static final List<String> TABLES = List.of(
            "self_assessment",
            "answer",
            "performance_entry",
            "performance_figure",
            "declaration",
            "submission",
            "evidence_file",
            "enterprise_profile",
            "enterprise_profile_version",
            "open_task",
            "improvement");

    @Autowired
    SelfAssessmentQueries queries;

    @Autowired
    ResultQueries results;

    @Autowired
    ImprovementQueries plan;

    @Autowired
    Profiles profiles;

    @Autowired
    Tasks tasks;

    @Autowired
    SeedDemo seedDemo;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theFinishedEnterpriseIsRatedAtLevelThree() {
        var row = only(DemoAccounts.ENTERPRISE_DONE);

        assertThat(row.state()).isEqualTo(State.SUBMITTED);
        assertThat(row.progress().answered()).isEqualTo(136);
        assertThat(row.level()).isEqualTo(3);
        var rating = results.rating(contact(DemoAccounts.ENTERPRISE_DONE, Stories.finished(YEAR)), row.id());
        assertThat(rating.overall().level()).isEqualTo(3);
    }

    @Test
    void everyAnswerOfTheFinishedOneHasTheNameOfWhoGaveItAndItsEvidence() {
        var story = Stories.finished(YEAR);
        var answers = queries.answers(
                contact(DemoAccounts.ENTERPRISE_DONE, story),
                only(DemoAccounts.ENTERPRISE_DONE).id());

        assertThat(answers).hasSize(136).allSatisfy(answer -> {
            var told = story.answers().get(answer.clause());
            assertThat(answer.statement()).isEqualTo(told.statement());
            assertThat(answer.evidence()).hasSameSizeAs(told.evidence());
            assertThat(answer.savedBy())
                    .isEqualTo(story.respondents().get(answer.clause().substring(0, 3)));
        });
        assertThat(jdbc.queryForObject(
                        "select count(*) from evidence_file where enterprise_id = ?",
                        Integer.class,
                        DemoAccounts.ENTERPRISE_DONE.value()))
                .isEqualTo(60);
    }

    @Test
    void theFinishedEnterpriseHasAPlanOfWhatItImproves() {
        assertThat(plan.of(contact(DemoAccounts.ENTERPRISE_DONE, Stories.finished(YEAR)), PlanFilter.ALL))
                .hasSameSizeAs(Stories.finished(YEAR).improvements())
                .anySatisfy(each -> {
                    assertThat(each.state()).isEqualTo(ImprovementContent.State.DONE);
                    assertThat(each.evidence()).isNotEmpty();
                });
    }

    @Test
    void theHalfEnterpriseStandsWhereItsStoryEnds() {
        var story = Stories.half(YEAR);
        var actor = contact(DemoAccounts.ENTERPRISE_HALF, story);
        var row = only(DemoAccounts.ENTERPRISE_HALF);

        assertThat(row.state()).isEqualTo(State.FILLING);
        assertThat(row.progress().total()).isEqualTo(136);
        assertThat(row.progress().answered()).isEqualTo((int) story.answers().values().stream()
                .filter(answer -> answer.conformity() != null
                        && !answer.statement().isBlank()
                        && (answer.conformity() == Conformity.NONCONFORM
                                || !answer.evidence().isEmpty()))
                .count());
        assertThat(queries.overview(actor, row.id()).parts())
                .filteredOn(part -> part.state() == PartState.COMPLETED)
                .extracting(part -> part.id())
                .containsExactly("profile");
        assertThat(openSteps(row.id())).containsExactlyInAnyOrder("assessQms", "assessDig", "assessSus", "assessPerf");
        assertThat(queries.performance(actor, row.id()))
                .filteredOn(each -> each.version() > 0)
                .extracting(each -> each.indicator())
                .containsExactlyElementsOf(story.performance().keySet());
        assertThat(profiles.completeness(DemoAccounts.ENTERPRISE_HALF)).isGreaterThan(80);
    }

    /** Whenever the demo is made, what is valid in its story is valid, and its figures are those of last year. */
    @Test
    void theStoryHappensInTheYearInWhichItIsTold() {
        var actor = contact(DemoAccounts.ENTERPRISE_DONE, Stories.finished(YEAR));
        var statisticalYear = String.valueOf(YEAR - 1);

        assertThat(queries.performance(actor, only(DemoAccounts.ENTERPRISE_DONE).id()))
                .allSatisfy(each -> assertThat(each.basis().period()).contains(statisticalYear));
        assertThat(jdbc.queryForList(
                        "select qualified_until from institution_member where qualified_until is not null",
                        LocalDate.class))
                .isNotEmpty()
                .allSatisfy(until -> assertThat(until).isAfter(TestTime.today().plusMonths(11)));
    }

    @Test
    void theNewEnterpriseStaysEmpty() {
        assertThat(queries.history(DemoAccounts.ENTERPRISE_NEW)).isEmpty();
        assertThat(profiles.of(DemoAccounts.ENTERPRISE_NEW)).isEmpty();
    }

    @Test
    void seedingAgainChangesNothing() {
        var before = rows();
        seedDemo.execute();
        assertThat(rows()).isEqualTo(before);
    }

    private SelfAssessmentRow only(EnterpriseId enterprise) {
        assertThat(queries.history(enterprise)).hasSize(1);
        return queries.history(enterprise).get(0);
    }

    private List<String> openSteps(SelfAssessmentId id) {
        return tasks.of(id.toString()).stream()
                .map(OpenTask::ref)
                .map(task -> task.step())
                .toList();
    }

    private List<String> rows() {
        return TABLES.stream()
                .map(table -> table + " "
                        + Arrays.toString(
                                jdbc.queryForList("select md5(t::text) from " + table + " t order by 1", String.class)
                                        .toArray()))
                .toList();
    }

    private static Actor contact(EnterpriseId enterprise, Story story) {
        return new People(enterprise, story).contact();
    }
}
