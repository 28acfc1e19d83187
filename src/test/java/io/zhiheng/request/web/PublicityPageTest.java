package io.zhiheng.request.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestTime;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.conclusion.domain.publicity.Publicities;
import io.zhiheng.conclusion.domain.publicity.Publicity;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.request.domain.RequestContent;
import io.zhiheng.shared.EnterpriseId;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The public form against a conclusion: whatever is wrong is said at once, and what was typed stays. */
@IntegrationTest
class PublicityPageTest {

    private static final String REASON = "公示的评估范围包含售后服务，该企业的售后服务由外包单位承担。";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AssessmentRequests requests;

    @Autowired
    Publicities publicities;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndWhatWasTypedStays() {
        var answer = object(published(Duration.ofDays(5)), "王女士", " ", REASON);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(answer).bodyText().contains("value=\"王女士\"", REASON, "请填写联系方式", "图形验证码", "提交异议");
        assertThat(answer).bodyText().containsPattern("图形验证码(已失效|不正确)");
    }

    @Test
    void aFormHandedInAfterTheEndSaysSoAndGivesTheWordsBack() {
        var answer = object(published(Duration.ofDays(-1)), "王女士", "13700000000", REASON);
        assertThat(answer.getResponse().getStatus()).isBetween(400, 499);
        assertThat(answer)
                .bodyText()
                .contains("value=\"王女士\"", REASON, "公示期已经结束，不再受理异议")
                .doesNotContain("提交异议");
    }

    @Test
    void whatWasNeverPublicIsNotFound() {
        assertThat(object("ZS-2020-999999", "王女士", "13700000000", REASON)).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** @param left until it ends @return its number */
    private String published(Duration left) {
        return transaction.execute(status -> {
            var now = TestTime.now();
            var request = AssessmentRequest.draft(
                    "T-" + UUID.randomUUID().toString().substring(0, 8),
                    EnterpriseId.next(),
                    new SelfAssessmentId(UUID.randomUUID()),
                    3,
                    RequestContent.of(Map.of()),
                    "周敏",
                    now);
            request.submit(request.content(), "测试阀门有限公司", DemoAccounts.INSTITUTION, 3, now);
            request.assessed(3);
            requests.save(request);
            return publicities
                    .save(Publicity.begin(
                            request,
                            1,
                            new Publicity.Notice("评估机构", "保证级", "工业阀门"),
                            now.minus(Duration.ofDays(2)),
                            now.plus(left)))
                    .number();
        });
    }

    private MvcTestResult object(String number, String name, String contact, String reason) {
        return mvc.post()
                .uri("/publicity/" + number)
                .with(csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("name", name)
                .param("contact", contact)
                .param("reason", reason)
                .param("captchaId", UUID.randomUUID().toString())
                .param("captcha", "0000")
                .exchange();
    }
}
