package io.zhiheng.demo;

import io.zhiheng.demo.story.Story;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;

/** The people of one story at the enterprise's account. */
public class People {

    private final Actor account;
    private final Story story;

    public People(EnterpriseId enterprise, Story story) {
        this.account = account(enterprise);
        this.story = story;
    }

    /** Nobody in particular at the enterprise's account. */
    public static Actor account(EnterpriseId enterprise) {
        var demo = DemoAccounts.all()
                .filter(each -> enterprise.equals(each.enterprise()))
                .findFirst()
                .orElseThrow();
        return new Actor(demo.id(), demo.name(), enterprise, null, demo.name(), demo.roles());
    }

    EnterpriseId enterprise() {
        return account.enterprise();
    }

    /** Who looks after the profile and hands in. */
    public Actor contact() {
        return account.as((String) story.profile().get("contactName"));
    }

    /** @param item id of a first-level indicator or of anything below it, which in the stories begins with that */
    Actor respondent(String item) {
        return story.respondents().entrySet().stream()
                .filter(each -> item.startsWith(each.getKey()))
                .findFirst()
                .map(each -> account.as(each.getValue()))
                .orElseThrow();
    }
}
