package io.zhiheng.journeys;

import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An enterprise gives a colleague a sign-in of an own, trusts her, and takes it back. */
@Journey
class MembersJourneyTest {

    private static final Pattern LINK = Pattern.compile("/join/[\\w-]{22}");
    private static final String NOT_HERS = "仅企业账户或其指定的受托成员可以办理";

    private final Gallery gallery = new Gallery();

    @Test
    void aColleagueJoinsWorksAndLeaves(People people) {
        var owner = people.enterprise().registers();
        owner.beginsToFillIn();
        owner.complaints();
        owner.opens("/account");
        owner.follows("管理成员");
        owner.reads("还没有成员");
        gallery.looks(owner, "members-none");
        owner.presses("邀请成员");
        owner.reads("请填写姓名");
        owner.complaints(); // the browser calls the refusal a failure
        gallery.looks(owner, "members-refused");
        var member = people.enterprise();
        owner.fills("姓名", "张敏");
        owner.fills("手机号码", member.credentials().mobile());
        owner.presses("邀请成员");
        owner.reads("已为 张敏 生成邀请链接");
        gallery.looks(owner, "member-invited");
        var link = LINK.matcher(owner.page.content());
        Assertions.assertThat(link.find()).isTrue();

        gallery.visits(member, "join", link.group());
        member.reads("张敏，您好");
        member.joins();
        var check = "/self-assessments/" + owner.byApi().assessment() + "/check";
        member.opens("/self-assessments/" + owner.byApi().assessment());
        Person.seesNoMore(member.button("放弃本次评估"));
        gallery.visits(member, "members-of-member", "/account/members");
        member.reads(NOT_HERS);
        Person.seesNoMore(member.button("移除"));

        gallery.visits(owner, "members", "/account/members");
        owner.presses("把 张敏 设为受托成员");
        owner.reads("成员的权限已更改");
        member.opens("/account/members");
        member.reads("受托成员");
        Person.sees(member.button("邀请成员"));

        owner.presses("移除成员 张敏");
        Person.within(owner.dialog("移除成员 张敏"), "移除").click();
        owner.reads("成员已移除");
        member.opens(check);
        member.isAt("/login");
        gallery.isWithoutFault();
    }
}
