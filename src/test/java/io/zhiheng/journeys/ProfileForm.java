package io.zhiheng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.zhiheng.TestProfiles;

/** 企业信息 by hand. */
class ProfileForm {

    private final Person person;

    ProfileForm(Person person) {
        this.person = person;
    }

    void fillsRequiredFields(String name) {
        types("企业名称", name);
        types("统一社会信用代码", TestProfiles.complete().get("creditCode").toString());
        types("法定代表人", "林建");
        types("成立日期", "2008-05-12");
        field("成立日期").press("Tab");
        person.chooses("企业性质", "民营");
        person.chooses("所属行业", "通用设备");
        person.chooses("注册地（省）", "浙江");
        person.chooses("注册地（市）", "温州");
        person.chooses("注册地（区县）", "永嘉");
        types("详细地址", "瓯北街道阀门路 1 号");
        types("主导产品", "闸阀、球阀");
        types("上一年主营业务收入", "28000");
        types("上一年工业总产值", "30000");
        types("员工人数", "320");
        // 是否规上企业 follows from the revenue.
        assertThat(person.page
                        .getByRole(
                                AriaRole.RADIO,
                                new GetByRoleOptions().setName("是").setExact(true))
                        .first())
                .isChecked();
        types("联系人姓名", "陈立");
        types("所在部门", "质量部");
        types("联系方式", "13900000000");
    }

    void types(String label, String text) {
        field(label).fill(text);
    }

    Locator field(String label) {
        return person.page.getByLabel(label).first();
    }
}
