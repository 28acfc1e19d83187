package io.zhiheng.identity.application.token;

import io.zhiheng.identity.application.CurrentPassword;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.token.PersonalToken;
import io.zhiheng.identity.domain.token.PersonalTokens;
import io.zhiheng.identity.domain.token.TokenEvent.TokenMade;
import io.zhiheng.identity.domain.token.TokenScope;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.WrongFields;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Lets a program act for an account until a day, against its password. */
@UseCase
public class MakeToken {

    static final int MOST = 20;
    private static final TextLength NAME = TextLength.atMost(50);
    private static final int BYTES = 32;
    /** So that programs which look for secrets in other people's files find it. */
    private static final String MARK = "zhiheng_";

    private final Accounts accounts;
    private final PersonalTokens tokens;
    private final CurrentPassword currentPassword;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    MakeToken(
            Accounts accounts,
            PersonalTokens tokens,
            CurrentPassword currentPassword,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.currentPassword = currentPassword;
        this.clock = clock;
        this.events = events;
    }

    /** @param days one of {@link TokenDays#of} */
    public record Wish(String name, TokenScope scope, Integer days, String current) {}

    /**
     * @return the token itself, which is kept nowhere
     * @throws RuleBroken at {@code name}, {@code scope}, {@code days} or {@code current}
     */
    @Transactional(noRollbackFor = RuleBroken.class)
    public String execute(Actor actor, Wish wish) {
        actor.requireDeciding();
        var name = TypedText.clean(wish.name());
        var wrong = new WrongFields();
        if (wrong.filled("name", wish.name(), "identity.token.name.missing")) {
            wrong.pass(() -> NAME.require("name", name, "identity.token.name.long"));
        }
        wrong.filled("scope", wish.scope() == null ? null : wish.scope().name(), "identity.token.scope.missing");
        if (wish.days() == null || !TokenDays.of(actor).contains(wish.days())) {
            wrong.note(RuleBroken.invalid("identity.token.days.missing").at("days"));
        }
        wrong.filled("current", wish.current(), "identity.field.current-password.missing");
        wrong.refuseIfAny();
        var account = accounts.findById(actor.account()).orElseThrow();
        currentPassword.require(account, wish.current());
        if (tokens.countByAccount(actor.account()) >= MOST) {
            throw RuleBroken.conflict("identity.rule.too-many-tokens", MOST);
        }
        var now = clock.instant();
        var until = now.plus(Duration.ofDays(wish.days()));
        var token = MARK + drawn();
        tokens.save(new PersonalToken(actor.account(), name, wish.scope(), token, now, until));
        events.publishEvent(new TokenMade(
                actor.account(),
                name,
                wish.scope(),
                BeijingTime.of(until).toLocalDate().toString()));
        return token;
    }

    private String drawn() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
