package io.zhiheng.visit;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the enterprise does about it, until the team has verified all. */
@IntegrationTest
class CorrectionTest extends OnSiteScene {

    @Test
    void wordsThatAColleagueDecidedAgainstAreKeptForTheirSide() {
        goOnSite();
        var one = path() + "/"
                + body(member.post(path(), finding("SEVERE", "特殊过程未确认")))
                        .get("id")
                        .asText();
        var changed = new HashMap<>(finding("GENERAL", "特殊过程确认记录缺失"));
        changed.put("over", List.of("severity", "description"));
        assertThat(lead.put(one, 0, changed)).hasStatusOk();
        assertThat(replaced(member.get(replaced()))).isEqualTo("{\"description\":\"特殊过程未确认\",\"severity\":\"SEVERE\"}");
        assertThat(replaced(lead.get(replaced()))).isEmpty();

        assertThat(complete(lead, "assessOnSite", closing())).hasStatus2xxSuccessful();
        assertThat(correct(one, 1, "培训缺失", "已补做确认", "纳入作业指导书")).hasStatusOk();
        assertThat(enterprise.put(one + "/correction", 2, Map.of("cause", "另一个原因", "over", List.of("cause"))))
                .hasStatusOk();
        assertThat(replaced(enterprise.get(replaced()))).isEqualTo("{\"cause\":\"培训缺失\"}");
        assertThat(replaced(member.get(replaced()))).doesNotContain("培训缺失");
    }

    private String replaced() {
        return "/api/v1/assessment-requests/" + id + "/replaced";
    }

    private static String replaced(MvcTestResult answer) {
        return body(answer).at("/items/0/content").toString();
    }

    @Test
    void correctionsGoToAndFroUntilAllAreVerified() {
        goOnSite();
        var one = path() + "/"
                + body(lead.post(path(), finding("SEVERE", "特殊过程未确认")))
                        .get("id")
                        .asText();
        var two = path() + "/"
                + body(member.post(path(), finding("GENERAL", "记录漏签")))
                        .get("id")
                        .asText();
        var hint = path() + "/"
                + body(member.post(path(), finding("OBSERVATION", "标识磨损")))
                        .get("id")
                        .asText();
        assertThat(complete(lead, "assessOnSite", closing())).hasStatus2xxSuccessful();

        assertThat(correct(one, 0, "培训缺失", "已补做确认", "纳入作业指导书")).hasStatusOk();
        assertRefused(correct(one, 0, "旧", "旧", "旧"), HttpStatus.CONFLICT, "stale-version");
        assertThat(correct(two, 0, "检查不细", "", "")).hasStatusOk();
        var refused = handIn();
        assertRefused(refused, HttpStatus.UNPROCESSABLE_ENTITY, "corrections-missing");
        assertThat(body(refused).get("nonconformities").toString()).isEqualTo("[\"NC-02\"]");
        assertThat(lead.put(one + "/correction", 1, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(correct(two, 1, "检查不细", "已补签", "增加复核")).hasStatusOk();
        refused = handIn();
        assertRefused(refused, HttpStatus.UNPROCESSABLE_ENTITY, "correction-evidence-missing");
        assertThat(body(refused).get("nonconformities").toString())
                .as("an observation needs none")
                .isEqualTo("[\"NC-01\",\"NC-02\"]");
        assertThat(enterprise.upload(one + "/files", "确认记录.jpg", PHOTO)).hasStatus2xxSuccessful();
        var photo = body(enterprise.upload(two + "/files", "补签.jpg", PHOTO))
                .get("id")
                .asText();
        assertThat(handIn()).hasStatus2xxSuccessful();
        assertRefused(correct(two, 2, "x", "y", "z"), HttpStatus.CONFLICT, "not-correcting");
        assertThat(enterprise.delete(two + "/files/" + photo)).hasStatus(HttpStatus.CONFLICT);
        assertThat(lead.get(two + "/files/" + photo)).hasStatusOk();

        assertRefused(
                complete(member, "verifyCorrections", Map.of("outcome", "CLOSED")), HttpStatus.NOT_FOUND, "not-found");
        assertThat(member.get("/staff/requests/" + id + "/on-site"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/steps/verifyCorrections");
        assertThat(lead.get("/staff/requests/" + id + "/on-site"))
                .hasStatusOk()
                .bodyText()
                .contains("/steps/verifyCorrections");
        assertRefused(verify("CLOSED"), HttpStatus.UNPROCESSABLE_ENTITY, "not-judged");
        assertField(judge(one, "SENT_BACK", " "), "reason");
        assertField(judge(one, null, "说明"), "verdict");
        assertRefused(judge(hint, "VERIFIED", null), HttpStatus.CONFLICT, "nothing-to-verify");
        assertThat(judge(one, "VERIFIED", null)).hasStatusOk();
        assertThat(judge(two, "VERIFIED", "记录完整")).hasStatusOk();
        assertRefused(verify("REOPENED"), HttpStatus.UNPROCESSABLE_ENTITY, "nothing-sent-back");
        assertThat(judge(two, "SENT_BACK", "缺少复核人签字")).hasStatusOk();
        assertRefused(verify("CLOSED"), HttpStatus.UNPROCESSABLE_ENTITY, "not-all-verified");
        assertThat(dueOf("verifyCorrections")).as("the institution's own time").isBefore(today().plusDays(29));
        assertThat(verify("REOPENED")).hasStatus2xxSuccessful();
        assertThat(state()).isEqualTo("RECTIFY");
        assertThat(dueOf("correctNonconformities")).isEqualTo(today().plusDays(30));

        assertRefused(correct(one, version(one), "x", "y", "z"), HttpStatus.CONFLICT, "already-verified");
        assertRefused(handIn(), HttpStatus.UNPROCESSABLE_ENTITY, "corrections-missing");
        assertThat(enterprise.get("/assessment-requests/" + id + "/nonconformities"))
                .bodyText()
                .contains("缺少复核人签字");
        assertThat(correct(two, version(two), "检查不细", "已补签并复核", "增加复核")).hasStatusOk();
        assertThat(handIn()).hasStatus2xxSuccessful();
        assertThat(judge(two, "VERIFIED", null)).hasStatusOk();
        assertThat(lead.get("/staff/requests/" + id + "/on-site"))
                .hasStatusOk()
                .bodyText()
                .contains("以往退回的整改（1）");
        assertThat(verify("CLOSED")).hasStatus2xxSuccessful();
        assertThat(state()).isEqualTo("REPORTING");
        assertThat(timeline())
                .containsSubsequence(
                        "ON_SITE_PLANNED",
                        "ON_SITE_OPENED",
                        "ON_SITE_CLOSED",
                        "CORRECTIONS_HANDED_IN",
                        "CORRECTIONS_SENT_BACK",
                        "CORRECTIONS_HANDED_IN",
                        "CORRECTIONS_VERIFIED");
    }

    private MvcTestResult correct(String nc, int version, String cause, String correction, String action) {
        return enterprise.put(
                nc + "/correction", version, Map.of("cause", cause, "correction", correction, "action", action));
    }

    private MvcTestResult judge(String nc, String verdict, String reason) {
        var body = new HashMap<String, Object>();
        body.put("verdict", verdict);
        body.put("reason", reason);
        return member.put(nc + "/verdict", version(nc), body);
    }

    private MvcTestResult handIn() {
        return enterprise.post(
                "/api/v1/tasks/" + id + ":correctNonconformities:-/completion",
                Map.of("note", "已全部整改", "confirmed", true));
    }

    private MvcTestResult verify(String outcome) {
        return complete(lead, "verifyCorrections", Map.of("outcome", outcome, "note", "逐项核对"));
    }

    private List<String> timeline() {
        return jdbc.queryForList(
                "select action from step_record where request = ? order by id", String.class, id.value());
    }
}
