package io.zhiheng.platform.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Data by what they mean: figures by their value, nothing in whichever form, text without blanks around it. */
public final class SameData {

    private SameData() {}

    public static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            var plain = new TreeMap<String, Object>();
            map.forEach((key, inner) -> {
                if (plain(inner) != null) {
                    plain.put(String.valueOf(key), plain(inner));
                }
            });
            return plain.isEmpty() ? null : plain;
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? null
                    : list.stream().map(one -> String.valueOf(plain(one))).toList();
        }
        if (value instanceof Number number) {
            return word(new BigDecimal(number.toString()).toPlainString());
        }
        return value == null || Boolean.FALSE.equals(value)
                ? null
                : word(value.toString().strip());
    }

    private static Object word(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("-?\\d{1,12}(\\.\\d{1,12})?")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }
}
