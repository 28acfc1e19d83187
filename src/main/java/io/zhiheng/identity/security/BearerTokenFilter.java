package io.zhiheng.identity.security;

import io.zhiheng.identity.application.ActorQueries;
import io.zhiheng.identity.domain.token.TokenScope;
import io.zhiheng.shared.web.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a program in for one request by its personal token. */
class BearerTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ActorQueries actors;
    private final AccessRefusals refusals;

    BearerTokenFilter(ActorQueries actors, AccessRefusals refusals) {
        this.actors = actors;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(SCHEME.length())
                .strip();
        var program = actors.ofToken(token);
        if (program.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            refusals.commence(request, response, new BadCredentialsException("Unknown or expired token"));
            return;
        }
        if (program.get().scope() == TokenScope.READ && !reads(request)) {
            refusals.handle(request, response, new ReadOnlyToken());
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ActorAuthentication(program.get().actor()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    /** To have a body rated changes nothing either. */
    private static boolean reads(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || AccessRules.RATINGS.contains(Caller.asked(request).getPath());
    }
}
