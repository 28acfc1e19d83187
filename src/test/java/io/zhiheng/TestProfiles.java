package io.zhiheng;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Complete profiles with a 统一社会信用代码 of their own each. */
public final class TestProfiles {

    private static final String CHARSET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger number = new AtomicInteger(1);

    private TestProfiles() {}

    public static Map<String, Object> complete() {
        var profile = new HashMap<String, Object>();
        profile.put("name", "测试阀门有限公司");
        profile.put("creditCode", creditCode(number.getAndIncrement()));
        profile.put("legalRepresentative", "林建");
        profile.put("establishedOn", "2008-05-12");
        profile.put("ownership", "民营企业");
        profile.put("industry", "C34");
        profile.put("province", "330000");
        profile.put("city", "330300");
        profile.put("district", "330324");
        profile.put("address", "瓯北街道阀门路 1 号");
        profile.put("mainProducts", "闸阀、球阀");
        profile.put("revenue", "28000.00");
        profile.put("outputValue", "30000.00");
        profile.put("employees", 320);
        profile.put("aboveScale", true);
        profile.put("contactName", "陈立");
        profile.put("contactDepartment", "质量部");
        profile.put("contactPhone", "13900000000");
        profile.put("highTech", false);
        return profile;
    }

    /** Made of unassigned regions, with the check character of GB 32100. */
    private static String creditCode(int number) {
        var body = "91990000MB%07d".formatted(number);
        var sum = 0;
        var weight = 1;
        for (var character : body.toCharArray()) {
            sum += CHARSET.indexOf(character) * weight;
            weight = weight * 3 % 31;
        }
        return body + CHARSET.charAt((31 - sum % 31) % 31);
    }
}
