package io.zhiheng.enterprise.application;

import io.zhiheng.shared.CreditCode;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people type, as they mean it: without blanks around it, codes and numbers in half-width characters. */
final class TypedContent {

    private static final Set<String> CODES = Set.of("postcode", "website", "contactPhone", "email", "qualityOfficerPhone",
            "highTechNumber", "establishedOn", "highTechIssuedOn", "validUntil", "registeredCapital", "revenue",
            "revenueTotal", "outputValue", "profit", "researchSpending", "exports", "employees", "qualityStaff",
            "researchStaff", "year", "industry", "province", "city", "district");
    private static final Pattern COUNTRY_CODE = Pattern.compile("^(?:\\+86|0086|86)[ -]?(?=1[3-9]\\d{9}$)");

    private TypedContent() {}

    static Map<String, Object> tidy(Map<String, ?> content) {
        var tidy = new LinkedHashMap<String, Object>();
        content.forEach((field, value) -> tidy.put(field, tidy(field, value)));
        tidy.remove("size");
        return tidy;
    }

    private static Object tidy(String field, Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(element -> tidy(field, element)).collect(Collectors.toList());
        }
        if (value instanceof Map<?, ?> map) {
            var tidy = new LinkedHashMap<String, Object>();
            map.forEach((key, inner) -> tidy.put(String.valueOf(key), tidy(String.valueOf(key), inner)));
            return tidy;
        }
        return value instanceof String text ? tidyText(field, text) : value;
    }

    private static Object tidyText(String field, String text) {
        switch (field) {
            case "creditCode": return CreditCode.normalise(text);
            case "aboveScale", "highTech": return truth(text.strip());
            case "introduction": return text;
            default:
        }
        var stripped = text.strip();
        if (!CODES.contains(field)) {
            return stripped;
        }
        var code = Normalizer.normalize(stripped, Normalizer.Form.NFKC).strip();
        return field.endsWith("Phone") ? COUNTRY_CODE.matcher(code).replaceFirst("")
                : field.equals("highTechNumber") ? code.toUpperCase(java.util.Locale.ROOT) : code;
    }

    private static Object truth(String text) {
        return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : text.isEmpty() ? null : text;
    }
}
