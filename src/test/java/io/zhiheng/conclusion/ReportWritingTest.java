package io.zhiheng.conclusion;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestTime;
import io.zhiheng.request.RequestState;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the findings to the report that the enterprise has confirmed or declined. */
@IntegrationTest
class ReportWritingTest extends ConclusionScene {

    @Test
    void theLevelFollowsFromTheFindingsAndNobodyTypesIt() {
        assertRefused(complete(lead, "writeReport", "-", REPORT), "findings-missing");
        agreeToEverything();
        var level5 = editions.current()
                .clauses()
                .filter(clause -> clause.level() >= 4)
                .map(clause -> clause.id())
                .toList();
        level5.forEach(clause -> jdbc.update("""
                update finding set verdict = 'ADJUST', conformity = 'NONCONFORM', reason = '现场未见记录' where request = ? and clause = ?""", id.value(), clause));

        var preview = body(lead.get(path("/assessed-rating")));
        assertThat(preview.get("complete").asBoolean()).isTrue();
        var byHand = byHand(Set.copyOf(level5));
        assertThat(preview.at("/comparison/assessed/level").asInt())
                .isEqualTo(byHand)
                .isLessThan(preview.at("/comparison/self/level").asInt());
        assertThat(enterprise.get(path("/assessed-rating"))).hasStatus(404);
        assertThat(third.get(path("/assessed-rating"))).hasStatus(404);

        assertField(complete(lead, "writeReport", "-", with(REPORT, "summary", "短")), "summary");
        assertThat(state()).isEqualTo(RequestState.REPORTING);
        assertField(complete(lead, "writeReport", "-", with(REPORT, "level", 5)), "level");
        done(complete(lead, "writeReport", "-", REPORT));
        var report = reports.find(id);
        assertThat(report.assessed().overall().level()).isEqualTo(byHand);
        assertThat(report.clauses())
                .filteredOn(each -> each.assessed() != each.self())
                .hasSameSizeAs(level5)
                .allMatch(each -> each.remark().equals("现场未见记录"));
        assertThat(body(enterprise.get(path("/comparison"))).get("differences")).hasSameSizeAs(level5);
    }

    @Test
    void anOpenNonconformityKeepsTheReportBack() {
        agreeToEverything();
        jdbc.update("""
                insert into nonconformity (id, version, request, number, severity, description, requirement, recorded_by, recorded_at,
                    cause, correction, action, past) values (?, 0, ?, 1, 'GENERAL', '记录缺失', '应保存记录', '组长', now(), '', '', '', '[]')""", UUID.randomUUID(), id.value());
        assertRefused(complete(lead, "writeReport", "-", REPORT), "nonconformities-open");
        assertThat(state()).isEqualTo(RequestState.REPORTING);
    }

    @Test
    void theEnterpriseObjectsOnceAndDeclinesOnlyALowerLevel() {
        reported(3);
        assertField(answer("OBJECTED", "太短"), "reason");
        assertRefused(answer("DECLINED", "我们不接受这个评估等级"), "level-not-lower");
        assertThat(refused("OBJECTED")).isNull();
        assertThat(refused("DECLINED")).contains("不低于申请等级");
        done(answer("OBJECTED", "条款 6.2.1 的结论与现场记录不符"));
        assertThat(body(lead.get(path("/steps/writeReport/-"))).get("summary").asText())
                .isEqualTo(REPORT.get("summary"));

        done(complete(lead, "writeReport", "-", REPORT));
        runJobs();
        assertRefused(answer("OBJECTED", "我们仍然不同意这份报告"), "report-objected-before");
        assertThat(refused("OBJECTED")).contains("只能提出一次");
        assertThat(state()).isEqualTo(RequestState.ENTERPRISE_CONFIRM);
        jdbc.update(
                "update assessment_report set level = 2, level_to_certify = 2 where request = ? and round = 2",
                id.value());
        done(answer("DECLINED", "我们不接受这个评估等级"));
        assertThat(state()).isEqualTo(RequestState.NOT_PASSED);
    }

    /** Why the form says that the enterprise may not answer like this; null where it may. */
    private String refused(String answer) {
        for (var option : body(enterprise.get(path("/steps/confirmReport/-"))).get("answers")) {
            if (option.get("value").asText().equals(answer)) {
                return option.path("refused").textValue();
            }
        }
        throw new AssertionError(answer);
    }

    @Test
    void aNonconformityDoesNotStandBesideAConformingFindingThatNobodyHasWeighedSince() {
        agreeToEverything();
        var clause = editions.current().clauses().findFirst().orElseThrow();
        var yesterday = Timestamp.from(TestTime.now().minus(Duration.ofDays(1)));
        jdbc.update(
                "update finding set saved_at = ?::timestamptz - interval '1 day' where request = ?",
                yesterday,
                id.value());
        jdbc.update("""
                insert into nonconformity (id, version, request, number, clause, severity, description, requirement, recorded_by, recorded_at,
                    cause, correction, action, corrected_by, corrected_at, verdict, verdict_by, verdict_at, past)
                values (gen_random_uuid(), 1, ?, 2, ?, 'GENERAL', '记录漏签', '第 5 条', '李组长', ?, '原因', '纠正', '措施', '陈立',
                    now(), 'VERIFIED', '李组长', now(), '[]')""", id.value(), clause.id(), yesterday);
        assertThat(lead.get("/staff/requests/" + id + "/steps/writeReport/-"))
                .hasStatusOk()
                .bodyText()
                .contains("不符合项 NC-02", "/staff/requests/" + id + "/clauses?clause=" + clause.id());
        assertThat(lead.get("/staff/requests/" + id + "/clauses/" + clause.id()))
                .hasStatusOk()
                .bodyText()
                .contains("不符合项 NC-02", "写明维持的理由");
        assertRefused(complete(lead, "writeReport", "-", REPORT), "finding-beside-nonconformity");

        var finding = Map.of("verdict", "AGREE", "reason", "新记录均已签字，抽查十份完整，维持符合");
        done(lead.put(path("/findings/" + clause.id()), 1, finding));
        done(complete(lead, "writeReport", "-", REPORT));
        runJobs();
        assertThat(body(enterprise.get(path("/comparison"))).get("differences").toString())
                .contains(clause.displayNo(), "不符合项 NC-02，整改后符合", "维持符合");
    }
}
