package io.zhiheng.institution.application;

import io.zhiheng.institution.domain.Member;
import io.zhiheng.institution.domain.Members;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose record somebody may touch: the platform those of managers, a manager those of the own institution. */
@Component
class MemberAccess {

    private final Members members;

    MemberAccess(Members members) {
        this.members = members;
    }

    /** The institution whose people the actor looks after. */
    static UUID institutionOf(Actor actor) {
        if (!actor.is(Role.INSTITUTION_MANAGER) || actor.institution() == null) {
            throw new NotFound("institution", "page");
        }
        return actor.institution();
    }

    Member require(Actor actor, UUID id) {
        var found = actor.is(Role.PLATFORM_ADMIN)
                ? members.findById(id).filter(Member::isManager)
                : members.findByIdAndInstitution(id, institutionOf(actor));
        return found.orElseThrow(() -> new NotFound("member", id));
    }

    /** The actor's own record. */
    Member own(Actor actor) {
        return members.findByAccount(actor.account()).orElseThrow(() -> new NotFound("member", actor.account()));
    }
}
