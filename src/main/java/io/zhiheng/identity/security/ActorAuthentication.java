package io.zhiheng.identity.security;

import io.zhiheng.shared.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What Spring Security holds while a request is served; never stored. */
class ActorAuthentication extends AbstractAuthenticationToken {

    private final transient Actor actor;

    ActorAuthentication(Actor actor) {
        super(actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
        this.actor = actor;
        setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.account().toString();
    }
}
