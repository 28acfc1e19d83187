package io.zhiheng.enterprise.application;

import io.zhiheng.shared.typed.CreditCode;
import io.zhiheng.shared.typed.TypedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What people type into fields that the form leaves to the profile, as they mean it. */
final class TypedContent {

    private TypedContent() {}

    static Map<String, Object> tidy(Map<String, ?> content) {
        var tidy = new LinkedHashMap<String, Object>();
        content.forEach((field, value) -> tidy.put(field, tidy(field, value)));
        tidy.remove("size");
        if (!(tidy.get("creditCode") instanceof String code && CreditCode.fault(code) == CreditCode.Fault.CHECK)) {
            tidy.remove("creditCodeReason");
        }
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
            case "creditCode":
                return CreditCode.normalise(text);
            case "aboveScale", "highTech":
                return truth(TypedText.clean(text));
            case "industry", "province", "city", "district":
                return TypedText.halfWidth(text);
            case "highTechNumber":
                return TypedText.halfWidth(text).toUpperCase(Locale.ROOT);
            default:
                return text;
        }
    }

    private static Object truth(String text) {
        return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : text.isEmpty() ? null : text;
    }
}
