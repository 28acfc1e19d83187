package io.zhiheng.journeys;

import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An enterprise puts an indicator into a member's hands and keeps the other one out. */
@Journey
class AssignmentJourneyTest {

    private static final Pattern LINK = Pattern.compile("/join/[\\w-]{22}");

    private final Gallery gallery = new Gallery();

    @Test
    void aLockedIndicatorKeepsAColleagueOutAndNeverTheOwner(People people) {
        var owner = people.enterprise().registers();
        owner.beginsToFillIn();
        var zhang = joins(people, owner, "张敏");
        var wang = joins(people, owner, "王芳");
        owner.complaints();
        gallery.visits(owner, "assignments-none", "/assignments");
        owner.page
                .getByLabel("成员")
                .first()
                .selectOption(new SelectOption()
                        .setLabel("张敏（账户 " + zhang.credentials().name() + "）"));
        owner.page.getByLabel(Pattern.compile("^只允许负责人填写")).check();
        owner.presses("保存分工");
        owner.reads("分工已保存");
        gallery.looks(owner, "assignments");

        var work = "/self-assessments/" + owner.byApi().assessment();
        var indicator = work + "/indicators/QMS-01";
        wang.complaints();
        gallery.visits(wang, "assigned-to-other", indicator);
        wang.reads("该指标由 张敏 负责，企业已设置为只允许负责人填写");
        wang.clause(1).isReadOnly();
        gallery.visits(wang, "assignments-of-member", "/assignments");
        wang.reads("仅企业账户或其指定的受托成员可以办理");

        zhang.complaints();
        gallery.visits(zhang, "home-mine", "/home");
        zhang.reads("我负责的指标");
        gallery.visits(zhang, "overview-mine", work);
        zhang.reads("我负责");
        zhang.opens(indicator);
        zhang.clause(1).describes("由负责人填写");
        zhang.reads("已自动保存");

        owner.opens(indicator);
        owner.clause(2).describes("企业账户不受限制");
        owner.reads("已自动保存");
        gallery.isWithoutFault();
    }

    private static Enterprise joins(People people, Enterprise owner, String name) {
        var member = people.enterprise();
        owner.opens("/account/members");
        owner.fills("姓名", name);
        owner.fills("手机号码", member.credentials().mobile());
        owner.presses("邀请成员");
        owner.reads("已为 " + name + " 生成邀请链接");
        var link = LINK.matcher(owner.page.content());
        Assertions.assertThat(link.find()).isTrue();
        member.opens(link.group());
        return member.joins();
    }
}
