package io.zhiheng.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Script sends what stands in the cookie now, in the header or in a form's {@code _csrf}; so a page that has been open
 * since before a re-login in another tab still gets through. Forms without script send the masked token they were
 * rendered with.
 */
class ReadableCsrfToken implements CsrfTokenRequestHandler {

    private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();
    private final CsrfTokenRequestHandler plain = new CsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
        // Without being asked for, the cookie would be missing on pages without a form.
        token.get();
    }

    @Override
    public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        var unmasked = masked.resolveCsrfTokenValue(request, token);
        return unmasked != null ? unmasked : plain.resolveCsrfTokenValue(request, token);
    }
}
