package io.zhiheng.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class PdfWorkerPolicyTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void onlyTheThreadThatDecodesScansMayCompile() {
        assertThat(policyOf("/assets/pdf-worker.js"))
                .contains("'wasm-unsafe-eval'")
                .contains("default-src 'none'");
        assertThat(policyOf("/")).contains("script-src 'self'").doesNotContain("eval");
        assertThat(policyOf("/assets/app.js")).doesNotContain("eval");
    }

    private String policyOf(String path) {
        return mvc.get().uri(path).exchange().getResponse().getHeader("Content-Security-Policy");
    }
}
