package io.zhiheng.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class OwnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/self-assessments/1?tab=QMS-01&q=a%20b", "/evidence?q=检验"})
    void ownPathsAreKept(String path) {
        assertThat(OwnPath.of(path)).contains(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "home",
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "/x\r\nSet-Cookie: a=b",
                "/..//evil.example",
                "/login",
                "/login?next=/login",
                "/logout",
                "/%zz"
            })
    void whatLeadsElsewhereOrInCirclesIsNot(String path) {
        assertThat(OwnPath.of(path)).isEmpty();
    }

    @Test
    void thePageBeforeCountsOnlyWhenItIsOurs() {
        var request = new MockHttpServletRequest();
        request.setServerName("zhiheng.example");
        request.addHeader("Referer", "https://zhiheng.example/enterprise/profile?edit");
        assertThat(OwnPath.ofPageBefore(request)).contains("/enterprise/profile?edit");
        request.setServerName("another.example");
        assertThat(OwnPath.ofPageBefore(request)).isEmpty();
    }
}
