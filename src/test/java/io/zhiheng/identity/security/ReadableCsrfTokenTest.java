package io.zhiheng.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfToken;

/** The filter itself: what spring-security-test puts in its place knows no cookie. */
class ReadableCsrfTokenTest {

    private final CsrfFilter filter = new CsrfFilter(SecurityConfiguration.readableBySameSite());

    @BeforeEach
    void asConfigured() {
        filter.setRequestHandler(new ReadableCsrfToken());
    }

    @Test
    void aFirstVisitBringsACookieThatScriptReads() throws Exception {
        var cookie = visit(new MockHttpServletRequest("GET", "/login")).getCookie("XSRF-TOKEN");
        assertThat(cookie.isHttpOnly()).isFalse();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void theCookiesValueGoesThroughInHeaderOrForm() throws Exception {
        var header = post();
        header.addHeader("X-XSRF-TOKEN", "1f0c1c9e");
        assertThat(visit(header).getStatus()).isEqualTo(200);
        var form = post();
        form.addParameter("_csrf", "1f0c1c9e");
        assertThat(visit(form).getStatus()).isEqualTo(200);
    }

    @Test
    void theMaskedTokenOfAFormWithoutScriptGoesThrough() throws Exception {
        var page = new MockHttpServletRequest("GET", "/login");
        page.setCookies(new Cookie("XSRF-TOKEN", "1f0c1c9e"));
        visit(page);
        var masked = ((CsrfToken) page.getAttribute("_csrf")).getToken();
        assertThat(masked).isNotEqualTo("1f0c1c9e");
        var form = post();
        form.addParameter("_csrf", masked);
        assertThat(visit(form).getStatus()).isEqualTo(200);
    }

    @Test
    void anotherTokenOrNoneIsRefused() throws Exception {
        assertThat(visit(post()).getStatus()).isEqualTo(403);
        var forged = post();
        forged.addParameter("_csrf", "another");
        assertThat(visit(forged).getStatus()).isEqualTo(403);
    }

    private static MockHttpServletRequest post() {
        var request = new MockHttpServletRequest("POST", "/person");
        request.setCookies(new Cookie("XSRF-TOKEN", "1f0c1c9e"));
        return request;
    }

    private MockHttpServletResponse visit(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
