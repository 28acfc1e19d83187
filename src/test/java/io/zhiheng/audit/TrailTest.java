package io.zhiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.time.BeijingTime;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The security auditor reads, verifies and takes away the trail. */
@IntegrationTest
class TrailTest {

    private static final String PAGE = "/staff/audit";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuditChain chain;

    @Autowired
    TrailTable table;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    final String thing = UUID.randomUUID().toString();
    TestStaff auditor;

    record LevelChanged(String subject) implements AuditedEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("from", "=HYPERLINK(1)", "to", "四级", "reason", "复核后更正");
        }
    }

    @BeforeEach
    void somethingIsDone() {
        auditor = new TestStaff(mvc, "demo-security-auditor");
        transaction.executeWithoutResult(status -> events.publishEvent(new LevelChanged("selfAssessment:" + thing)));
    }

    @Test
    void aRecordTellsWhatStoodThereBeforeAndAfter() {
        assertThat(auditor.get(PAGE + "?subject=" + thing))
                .hasStatusOk()
                .bodyText()
                .contains("levelChanged", "自评估 " + thing, "<del>=HYPERLINK(1)</del>", "四级", "复核后更正", "共 1 条");
    }

    @Test
    void theTrailIsNarrowedByWhoWhatThingAndPeriod() {
        var today = BeijingTime.of(clock.instant()).toLocalDate();
        var found = "?subject=selfAssessment:" + thing;
        assertThat(shown(found)).isOne();
        assertThat(shown("?subject=" + thing.substring(0, 30))).isOne();
        assertThat(shown(found + "&action=levelChanged")).isOne();
        assertThat(shown(found + "&action=signedIn")).isZero();
        assertThat(shown(found + "&since=" + today + "&until=" + today)).isOne();
        assertThat(shown(found + "&since=" + today.plusDays(1))).isZero();
        assertThat(shown(found + "&until=" + today.minusDays(1))).isZero();
        assertThat(shown(found + "&who=demo-process")).isZero();
        assertThat(shown("?subject=%25")).as("a sign that is no letter").isZero();

        var id = UUID.randomUUID();
        new TestStaff(mvc, "demo-process-admin-1")
                .send("/staff/processes/stops/selfAssessment", Map.of("reason", "" + id));
        jdbc.update("delete from process_stop");
        assertThat(auditor.get(PAGE + "?who=demo-process-admin&action=processStartsStopped"))
                .bodyText()
                .contains("停止发起", "demo-process-admin-1", id.toString());
        assertThat(table.actions())
                .contains("levelChanged", "processStartsStopped")
                .doesNotHaveDuplicates();
    }

    @Test
    void theChainIsVerifiedByThePage() {
        while (chain.link() > 0) {
            // whatever this context has written so far
        }
        var answer = auditor.send(PAGE + "/verification", Map.of());
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getMvcResult().getFlashMap().get("verified"))
                .asString()
                .startsWith("校验通过");
        assertThat(jdbc.queryForObject(
                        "select facts from audit_record where action = 'auditTrailVerified' order by id desc limit 1",
                        String.class))
                .contains("\"brokenAt\":\"null\"", "head");
    }

    @Test
    void whatIsShownIsTakenAwayAndThatStandsInTheTrail() {
        var csv = auditor.get(PAGE + "/export.csv?subject=" + thing);
        assertThat(csv).hasStatusOk();
        assertThat(text(csv)).contains("操作", "自评估 " + thing, "原因 复核后更正", "变更 =HYPERLINK(1) → 四级");
        assertThat(text(csv).lines().filter(line -> line.contains(thing))).hasSize(1);
        var xlsx = auditor.get(PAGE + "/export.xlsx?subject=" + thing);
        assertThat(xlsx)
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_record where action = 'auditTrailExported' and account_name = 'demo-auditor' and facts like ?",
                        Integer.class,
                        "%" + thing + "%"))
                .isEqualTo(2);
    }

    @Test
    void itIsTheAuditorsAlone() {
        assertThat(auditor.get("/staff")).hasStatus3xxRedirection().hasRedirectedUrl(PAGE);
        for (var token :
                List.of("demo-process-admin-1", "demo-platform-admin", "demo-institution-manager", "demo-assessor-1")) {
            var other = new TestStaff(mvc, token);
            assertThat(other.get(PAGE)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(other.get(PAGE + "/export.csv")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(other.send(PAGE + "/verification", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(auditor.get(PAGE + "?since=gestern")).hasStatus4xxClientError();
        assertThat(auditor.get(PAGE + "?page=999999&size=0")).hasStatusOk();
    }

    private int shown(String query) {
        var page = auditor.get(PAGE + query);
        assertThat(page).hasStatusOk();
        return text(page).split("<time ", -1).length - 1;
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
