package io.zhiheng.identity.application.recovery;

import io.zhiheng.identity.domain.proof.Digest;
import io.zhiheng.identity.domain.recovery.RecoveryApplication;
import io.zhiheng.identity.domain.recovery.RecoveryApplications;
import io.zhiheng.identity.domain.recovery.RecoveryState;
import io.zhiheng.identity.recovery.RecoveryObjected;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;

/** Whoever has the old mobile, or works under the account, keeps it as it is. */
@UseCase
public class ObjectToRecovery {

    private static final TextLength WORDS = TextLength.atMost(200);

    private final RecoveryApplications applications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObjectToRecovery(RecoveryApplications applications, ApplicationEventPublisher events, Clock clock) {
        this.applications = applications;
        this.events = events;
        this.clock = clock;
    }

    /** Who objects: by the end of the link that went to the old mobile, or somebody who is signed in. */
    public record Objector(String link, Actor actor) {

        public static Objector with(String link) {
            return new Objector(link, null);
        }

        public static Objector signedIn(Actor actor) {
            return new Objector(null, actor);
        }
    }

    /**
     * @param words may be blank
     * @return number of the application
     * @throws RuleBroken conflict {@code recovery-moved-on}; invalid at {@code words}
     */
    public String execute(Objector objector, String words) {
        var text = TypedText.trimmed(words);
        WORDS.require("words", text, "identity.rule.text-too-long");
        var found = find(objector).orElseThrow(() -> new NotFound("recovery", "-"));
        var application = applications.hold(found.id()).orElseThrow();
        var actor = objector.actor();
        application.object(actor == null ? null : actor.personName(), text, clock.instant());
        events.publishEvent(new RecoveryObjected(
                application.id(),
                application.number(),
                application.account(),
                application.wish().mobile(),
                actor == null ? "OLD_MOBILE" : "SESSION",
                text));
        return application.number();
    }

    private Optional<RecoveryApplication> find(Objector objector) {
        return objector.actor() == null
                ? applications.findByObjectionHash(Digest.sha256(objector.link()))
                : applications.findFirstByAccountAndState(objector.actor().account(), RecoveryState.RELEASED);
    }
}
