package io.zhiheng.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** The report of a third-party assessment, in the hands of both sides. */
@IntegrationTest
class AssessmentPaperTest extends PaperScene {

    @Test
    void theProcessPrintsTheReportForBothSidesAndForNobodyElse() throws Exception {
        id = standsAt("printAssessmentReport", Map.of());
        written(1);
        assertRefused(enterprise.get(path("report.pdf")), HttpStatus.CONFLICT, "report-not-ready");
        print();

        var answer = enterprise.get(path("report.pdf"));
        assertThat(answer).hasStatusOk();
        assertThat(nameIn(answer)).startsWith("attachment; filename=\"ZH-TA-").contains("第三方评估报告-测试阀门有限公司-");
        assertThat(text(answer)).contains("质量管理能力第三方评估报告", "测试阀门有限公司", "demo-assessor-1", "只在一个车间执行", number());
        assertThat(staff("demo-institution-manager").get(path("report.pdf"))).hasStatusOk();
        assertThat(staff("demo-assessor-2").get(path("report.pdf"))).hasStatusOk();
        assertRefused(staff("demo-assessor-4").get(path("report.pdf")), HttpStatus.NOT_FOUND, "not-found");
        assertThat(staff("demo-platform-admin").get(path("report.pdf"))).hasStatus(HttpStatus.FORBIDDEN);
        assertRefused(new TestEnterprise(mvc, jdbc).get(path("report.pdf")), HttpStatus.NOT_FOUND, "not-found");
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void theInstitutionReadsTheReportOfTheSelfAssessmentItWasGivenWhileItReviews() throws Exception {
        id = standsAt("acceptRequest", Map.of());
        var manager = staff("demo-institution-manager");
        var waiting = manager.get(path("self-report.pdf"));
        assertRefused(waiting, HttpStatus.CONFLICT, "report-not-ready");
        assertThat(waiting.getResponse().getHeader("Retry-After")).matches("\\d+");
        issueReport.execute(self.id());

        assertThat(text(manager.get(path("self-report.pdf")))).contains("质量管理能力自评估报告");
        assertThat(manager.get(path("self-report.pdf")).getResponse().getContentAsByteArray())
                .isEqualTo(enterprise
                        .get("/api/v1/self-assessments/" + self.id() + "/report.pdf")
                        .getResponse()
                        .getContentAsByteArray());
        assertThat(manager.get("/staff/requests/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("self-report.pdf", "/clauses", "员工人数");
        assertThat(manager.get("/staff/requests/" + id + "/steps/acceptRequest/-"))
                .hasStatusOk()
                .bodyText()
                .contains("self-report.pdf", "/clauses", "员工人数");
        assertThat(enterprise.get(path("self-report.pdf"))).hasStatusOk();
        for (var stranger : List.of("demo-assessor-4", "demo-institution-manager-2")) {
            assertRefused(staff(stranger).get(path("self-report.pdf")), HttpStatus.NOT_FOUND, "not-found");
        }
        assertRefused(new TestEnterprise(mvc, jdbc).get(path("self-report.pdf")), HttpStatus.NOT_FOUND, "not-found");

        end();
        assertRefused(manager.get(path("self-report.pdf")), HttpStatus.NOT_FOUND, "not-found");
        assertThat(manager.get("/staff/requests/" + id))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("self-report.pdf", "/clauses");
        assertThat(enterprise.get(path("self-report.pdf"))).hasStatusOk();
    }

    @Test
    void aFurtherRoundMakesAFurtherReportAndTheOldOneStays() throws Exception {
        id = standsAt("printAssessmentReport", Map.of());
        written(1);
        print();
        var first = number();
        written(2);
        engine.createProcessInstanceModification(process())
                .cancelAllForActivity("confirmReport")
                .startBeforeActivity("printAssessmentReport")
                .execute();
        print();
        assertThat(number()).isNotEqualTo(first);
        assertThat(text(enterprise.get(path("report.pdf")))).contains(number(), "第 2 版");
        assertThat(verified(first, code(first))).hasStatusOk().bodyText().contains("第三方评估报告", first, "已被第 2 版替代");
        assertThat(verified(number(), code(number())))
                .bodyText()
                .contains("待审定")
                .doesNotContain("替代");
        assertThat(jdbc.queryForObject(
                        "select count(*) from assessment_paper where request = ?", Integer.class, id.value()))
                .isEqualTo(2);
    }

    @Test
    void whoVerifiesAReportLearnsWhatHasBecomeOfIt() {
        id = standsAt("printAssessmentReport", Map.of());
        written(1);
        print();
        Map.of(
                        "DECISION",
                        "尚待企业确认或独立审定",
                        "PUBLICITY",
                        "已经独立审定通过",
                        "REVOKED",
                        "已经独立审定通过",
                        "NOT_PASSED",
                        "该次评估未通过",
                        "APPEALED",
                        "申诉正在处理",
                        "CLOSED",
                        "审定前终止")
                .forEach((state, words) -> {
                    jdbc.update("update assessment_request set state = ? where id = ?", state, id.value());
                    assertThat(verified(number(), code(number())))
                            .hasStatusOk()
                            .bodyText()
                            .contains(words);
                });
    }

    @Test
    void aReportThatCannotBePrintedIsToldAndCanBeTriedAgain() {
        id = standsAt("printAssessmentReport", Map.of());
        var job = job();
        while (jobs.createJobQuery().jobId(job).withRetriesLeft().count() > 0) {
            assertThatThrownBy(() -> jobs.executeJob(job));
        }
        assertRefused(enterprise.get(path("report.pdf")), HttpStatus.CONFLICT, "report-failed");
        written(1);
        jobs.setJobRetries(job, 1);
        jobs.executeJob(job);
        assertThat(enterprise.get(path("report.pdf"))).hasStatusOk();
    }

    private String code(String number) {
        return jdbc.queryForObject("select check_code from assessment_paper where number = ?", String.class, number);
    }
}
