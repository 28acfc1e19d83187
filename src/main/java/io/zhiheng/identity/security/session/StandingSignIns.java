package io.zhiheng.identity.security.session;

import io.zhiheng.identity.domain.proof.Digest;
import io.zhiheng.identity.standing.SignIn;
import io.zhiheng.identity.standing.SignIn.Kind;
import io.zhiheng.identity.standing.SignIns;
import io.zhiheng.shared.web.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks into the tables of sessions and tokens themselves: what was kept of them a moment ago may be over. */
@Component
class StandingSignIns implements SignIns {

    private static final int SCHEME = "Bearer ".length();

    private final JdbcClient jdbc;

    StandingSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SignIn of(HttpServletRequest request) {
        if (Caller.hasToken(request)) {
            var token = request.getHeader(HttpHeaders.AUTHORIZATION).substring(SCHEME);
            return new SignIn(Kind.TOKEN, Digest.sha256(token.strip()));
        }
        var session = request.getSession(false);
        return new SignIn(Kind.SESSION, session == null ? "" : session.getId());
    }

    @Override
    public Set<SignIn> holding(Collection<SignIn> signIns) {
        var holding = new HashSet<SignIn>();
        holding.addAll(of(Kind.SESSION, signIns, """
                select session_id from spring_session
                where session_id in (:keys) and expiry_time > extract(epoch from now()) * 1000"""));
        holding.addAll(of(Kind.TOKEN, signIns, """
                select t.hash from personal_token t join account a on a.id = t.account
                where t.hash in (:keys) and (t.expires_at is null or t.expires_at > now()) and a.closed_at is null
                    and a.locked_at is null"""));
        return holding;
    }

    private List<SignIn> of(Kind kind, Collection<SignIn> signIns, String sql) {
        var keys = signIns.stream()
                .filter(each -> each.kind() == kind)
                .map(SignIn::key)
                .distinct()
                .toList();
        return keys.isEmpty()
                ? List.of()
                : jdbc.sql(sql).param("keys", keys).query(String.class).list().stream()
                        .map(key -> new SignIn(kind, key))
                        .toList();
    }
}
