package io.zhiheng.institution.application;

import io.zhiheng.identity.MobileChanged;
import io.zhiheng.institution.domain.Members;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who changes the number of the own account has changed it in the institution's list, too. */
@Component
class FollowMobile {

    private final Members members;

    FollowMobile(Members members) {
        this.members = members;
    }

    @EventListener
    void follow(MobileChanged changed) {
        members.findByAccount(changed.account()).ifPresent(member -> member.follow(changed.now()));
    }
}
