package io.zhiheng.enterprise;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Enterprises that exist for one test, and a profile with every required field. */
public final class Samples {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger NEXT = new AtomicInteger(1000);

    private Samples() {}

    public static Actor somebody() {
        return new Actor(UUID.randomUUID(), "test", EnterpriseId.next(), null, "张三", Set.of(Role.ENTERPRISE));
    }

    /** A right code that no other test has. */
    public static String creditCode() {
        var body = "9199009" + "%010d".formatted(NEXT.incrementAndGet());
        int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += CHARACTERS.indexOf(body.charAt(i)) * weights[i];
        }
        return body + CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    public static Map<String, Object> profile(String creditCode) {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("name", "江苏示例阀门有限公司");
        profile.put("creditCode", creditCode);
        profile.put("legalRepresentative", "李四");
        profile.put("establishedOn", "2005-03-01");
        profile.put("ownership", "民营企业");
        profile.put("industry", "C34");
        profile.put("province", "320000");
        profile.put("city", "320500");
        profile.put("district", "320506");
        profile.put("address", "某路 8 号");
        profile.put("mainProducts", "阀门");
        profile.put("revenue", "12345.60");
        profile.put("employees", 320);
        profile.put("aboveScale", true);
        profile.put("contactName", "王五");
        profile.put("contactDepartment", "质量部");
        profile.put("contactPhone", "0512-66668888");
        return profile;
    }
}
