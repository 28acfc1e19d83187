package io.zhiheng.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import io.zhiheng.request.RunningRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** On site everybody of the team finds what is his to look at, the lead's step or not. */
@IntegrationTest
class SiteCheckTest extends OnSiteScene {

    private static final String DIG = "DIG-01-L3-1";

    @Test
    void aMemberFindsWhatIsHisToLookAtAmongHisTasksAndWhatIsOpenFirst() {
        jdbc.update(
                "insert into indicator_review (request, indicator, round, summary, account, person, reviewed_at) "
                        + "values (?, 'DIG', 0, '资料齐全', ?, '李晓燕', now())",
                id.value(),
                RunningRequest.account("demo-assessor-2"));
        goOnSite();
        var number = requests.findById(id.value()).orElseThrow().number();
        assertThat(member.get("/staff/tasks")).bodyText().contains("我参与的工作").contains(number);
        assertThat(lead.get("/staff/tasks?tab=mine")).bodyText().doesNotContain("我参与的工作");

        assertThat(page(member))
                .as("of the indicator reviewed, the clauses of the level applied for")
                .contains("aria-label=\"标为已核查 6.3.1-3.1\"")
                .doesNotContain("aria-label=\"标为已核查 6.3.1-2.1\"")
                .doesNotContain("aria-label=\"标为已核查 6.2.1-3.1\"");
        assertThat(page(lead)).contains("aria-label=\"标为已核查 6.2.1-3.1\"").doesNotContain("已核查 6.3.1-3.1");

        assertThat(member.put(check(DIG), (String) null, Map.of())).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(page(member)).contains("已核查 1 条").contains("撤销 6.3.1-3.1 的核查");
        assertThat(member.delete(check(DIG))).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(page(member)).doesNotContain("已核查 1 条");
        assertThat(member.post(path(), finding("GENERAL", "记录漏签"))).hasStatus2xxSuccessful();
        assertThat(page(lead)).as("its nonconformity says that somebody looked").doesNotContain("已核查 6.2.1-1.1");

        assertThat(member.put(check("DIG-99"), (String) null, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(new TestStaff(mvc, "demo-assessor-3").put(check(DIG), (String) null, Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertRefused(
                new TestStaff(mvc, "demo-institution-manager").put(check(DIG), (String) null, Map.of()),
                HttpStatus.FORBIDDEN,
                "not-in-team");
        assertThat(complete(lead, "assessOnSite", closing())).hasStatus2xxSuccessful();
        assertRefused(member.put(check(DIG), (String) null, Map.of()), HttpStatus.CONFLICT, "not-on-site");
    }

    private String check(String clause) {
        return "/api/v1/assessment-requests/" + id + "/site-checks/" + clause;
    }

    private String page(TestStaff who) {
        var answer = who.get("/staff/requests/" + id + "/on-site");
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
