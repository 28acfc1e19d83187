package io.zhiheng;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.SmsCodes;
import io.zhiheng.identity.web.AtTheDoor;
import io.zhiheng.request.RunningRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.team.domain.TeamMembers;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often a page asks the database for somebody who has signed in, the session included: each thing once, in one
 * transaction that only reads, whatever lies there. Reading the session is another.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageStatementsTest {

    private static final int OF_SESSION = 1;

    @Autowired
    MockMvcTester mvc;

    private final Map<String, Cookie> sessions = new HashMap<>();
    private String working;
    private String finished;
    private String request;

    @BeforeAll
    void everythingHasContent(
            @Autowired MockMvcTester mvc,
            @Autowired JdbcTemplate jdbc,
            @Autowired AssessmentRequests requests,
            @Autowired TeamMembers members,
            @Autowired RuntimeService engine,
            @Autowired TransactionTemplate transaction,
            @Autowired CaptchaChallenges challenges,
            @Autowired SmsCodes codes) {
        var writer = new TestEnterprise(mvc, jdbc);
        var filled = FinishedSelfAssessment.readyToSubmit(writer);
        working = filled.id().toString();
        assertThat(writer.post(filled.path() + "/revisions", Map.of("item", "QMS")))
                .hasStatus2xxSuccessful();
        var applicant = new TestEnterprise(mvc, jdbc);
        var assessment = FinishedSelfAssessment.of(applicant);
        finished = assessment.id().toString();
        var running = new RunningRequest(requests, members, engine, transaction);
        var indicators = Map.<String, Object>of("indicators", List.of("QMS", "PERF"));
        request =
                running.at("documentReview", applicant, assessment, indicators).toString();
        running.at("documentReview", new TestEnterprise(mvc, jdbc), assessment, indicators);
        running.at("writeReport", new TestEnterprise(mvc, jdbc), assessment, Map.of());

        var door = new AtTheDoor(mvc, challenges, codes);
        named(jdbc, "pages-writer", writer);
        named(jdbc, "pages-applicant", applicant);
        sessions.put("writer", session(door, "/login", "pages-writer"));
        sessions.put("applicant", session(door, "/login", "pages-applicant"));
        sessions.put("manager", session(door, "/staff/login", "demo-manager"));
        sessions.put("assessor", session(door, "/staff/login", "demo-assessor-1"));
        // However long this takes: that a session is used is written down once a minute.
        jdbc.update("update spring_session set last_access_time = last_access_time + 3600000");
    }

    @ParameterizedTest
    @CsvSource({
        "writer, /home, 13",
        "writer, /self-assessments, 2",
        "writer, /self-assessments/{working}, 12",
        "writer, /self-assessments/{working}/profile, 11",
        "writer, /self-assessments/{working}/indicators/QMS-01, 17",
        "writer, /self-assessments/{working}/indicators/PERF, 11",
        "writer, /self-assessments/{working}/performance, 11",
        "writer, /self-assessments/{working}/check, 14",
        "writer, /self-assessments/{working}/answers, 12",
        "writer, /self-assessments/{working}/trial, 8",
        "writer, /api/v1/self-assessments/{working}/preview, 7",
        "writer, /enterprise/profile, 4",
        "writer, /evidence, 4",
        "writer, /improvements, 4",
        "writer, /inbox, 7",
        "applicant, /home, 9",
        "applicant, /self-assessments/{finished}, 11",
        "applicant, /self-assessments/{finished}/indicators/QMS-01, 13",
        "applicant, /self-assessments/{finished}/answers, 11",
        "applicant, /self-assessments/{finished}/result, 5",
        "applicant, /self-assessments/{finished}/trial, 5",
        "applicant, /self-assessments/{finished}/comparison, 5",
        "applicant, /trend, 5",
        "applicant, /benchmark, 8",
        "applicant, /assessment-requests, 11",
        "applicant, /assessment-requests/new, 8",
        "applicant, /assessment-requests/{request}, 12",
        "manager, /staff/tasks, 5",
        "manager, /staff/tasks?tab=all, 5",
        "manager, /staff/requests, 7",
        "manager, /staff/requests/{request}, 12",
        "manager, /staff/requests/{request}/clauses, 14",
        "manager, /staff/certificates, 4",
        "manager, /staff/assessors, 5",
        "manager, /staff/conflicts, 16",
        "manager, /staff/inbox, 7",
        "assessor, /staff/tasks, 6",
        "assessor, /staff/requests, 10",
        "assessor, /staff/requests/{request}, 14",
        "assessor, /staff/requests/{request}/clauses, 15",
        "assessor, /staff/requests/{request}/clauses/QMS-01-L1-1, 12",
        "assessor, /staff/requests/{request}/clauses/PERF-01, 11",
        "assessor, /staff/requests/{request}/conclusion, 7",
        "assessor, /staff/requests/{request}/on-site, 8",
        "assessor, /staff/me, 7",
    })
    void areFew(String who, String page, int most) {
        var path = page.replace("{working}", working)
                .replace("{finished}", finished)
                .replace("{request}", request);
        open(who, path);
        var asked = Statements.of(() -> open(who, path));
        assertThat(asked.count()).as(asked.toString()).isLessThanOrEqualTo(most);
        assertThat(asked.transactions()).as(asked.toString()).isLessThanOrEqualTo(1 + OF_SESSION);
    }

    private void open(String who, String path) {
        assertThat(mvc.get().uri(path).cookie(sessions.get(who)).exchange()).hasStatusOk();
    }

    private static void named(JdbcTemplate jdbc, String name, TestEnterprise enterprise) {
        jdbc.update(
                "update account set name_key = ?, password_hash = ? where enterprise = ?",
                name,
                "{noop}" + DemoAccounts.PASSWORD,
                enterprise.id().value());
    }

    private static Cookie session(AtTheDoor door, String path, String name) {
        return door.signIn(path, name, DemoAccounts.PASSWORD).getResponse().getCookie("SESSION");
    }
}
