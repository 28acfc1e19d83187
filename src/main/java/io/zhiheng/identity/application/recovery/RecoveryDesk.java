package io.zhiheng.identity.application.recovery;

import io.zhiheng.identity.domain.recovery.RecoveryApplication;
import io.zhiheng.identity.domain.recovery.RecoveryApplication.Verdict;
import io.zhiheng.identity.domain.recovery.RecoveryApplications;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An application in the hands of an administrator who decides something about it, with a reason. */
@Component
class RecoveryDesk {

    private static final TextLength REASON = new TextLength(5, 200);

    private final RecoveryApplications applications;

    RecoveryDesk(RecoveryApplications applications) {
        this.applications = applications;
    }

    RecoveryApplication hold(Actor actor, UUID id) {
        requireAdministrator(actor, id);
        return applications.hold(id).orElseThrow(() -> new NotFound("recovery", id));
    }

    static void requireAdministrator(Actor actor, Object id) {
        if (!actor.is(Role.PLATFORM_ADMIN)) {
            throw new NotFound("recovery", id);
        }
    }

    /** @throws RuleBroken invalid at {@code reason} */
    static Verdict verdict(Actor actor, String reason) {
        var words = TypedText.trimmed(reason);
        if (!REASON.allows(words)) {
            throw RuleBroken.invalid("identity.rule.reason-length", REASON.least(), REASON.most())
                    .at("reason");
        }
        return new Verdict(actor.account(), actor.accountName(), words);
    }
}
