package io.zhiheng.identity.application.token;

import io.zhiheng.identity.domain.token.PersonalTokens;
import io.zhiheng.identity.domain.token.TokenEvent.TokenEnded;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Lets a program in no more: at once here, within seconds on other nodes. */
@UseCase
public class EndToken {

    private final PersonalTokens tokens;
    private final ApplicationEventPublisher events;

    EndToken(PersonalTokens tokens, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.events = events;
    }

    /** @throws NotFound for one that is another account's, or has ended */
    @Transactional
    public void execute(Actor actor, UUID id) {
        var token = tokens.findByIdAndAccount(id, actor.account()).orElseThrow(() -> new NotFound("token", id));
        tokens.delete(token);
        events.publishEvent(new TokenEnded(actor.account(), token.name(), token.hash()));
    }
}
