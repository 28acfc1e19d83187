package io.zhiheng.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.zhiheng.IntegrationTest;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The public page that says whether a paper is genuine, under people who guess and people who send far too much. */
@IntegrationTest
class VerificationDoorTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void whoGuessesCodesIsToldWhenToComeBackAndOthersAreNot() {
        var refused = flood(() -> guess("198.51.100.30"));
        assertThat(refused).bodyText().contains("操作过于频繁，请在 ", "秒后重试。");
        assertThat(Integer.parseInt(refused.getResponse().getHeader("Retry-After")))
                .isBetween(1, 2);
        assertThat(guess("198.51.100.31")).as("another address").hasStatus(404);
        flood(() -> upload(10, "198.51.100.33"));
    }

    /**
     * A minute's worth of calls is answered at least; time goes by meanwhile, so that some more may be. @return the
     * refusal
     */
    private static MvcTestResult flood(Supplier<MvcTestResult> call) {
        for (int answered = 0; answered < 600; answered++) {
            var answer = call.get();
            if (answer.getResponse().getStatus() == 429) {
                assertThat(answered).isGreaterThanOrEqualTo(60);
                return answer;
            }
            assertThat(answer).hasStatus(404);
        }
        throw new AssertionError("never refused");
    }

    @Test
    void aFileThatCanBeNoPaperIsNotRead() {
        assertThat(upload(10 * 1024 * 1024 + 1, "198.51.100.32")).hasStatus(413);
        assertThat(upload(1000, "198.51.100.32")).as("an unknown number").hasStatus(404);
    }

    private MvcTestResult guess(String address) {
        return mvc.get()
                .uri("/verify/ZH-HD-2026-0001-L3?code=AAAA-AAAA")
                .with(from(address))
                .exchange();
    }

    private MvcTestResult upload(int size, String address) {
        return mvc.post()
                .uri("/verify")
                .multipart()
                .file(new MockMultipartFile("file", "report.pdf", "application/pdf", new byte[size]))
                .param("number", "ZH-HD-2026-0001-L3")
                .param("code", "AAAA-AAAA")
                .with(csrf())
                .with(from(address))
                .exchange();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
