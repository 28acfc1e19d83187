package io.zhiheng.inmemory;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in the fields of rows, inherited ones included. */
final class Fields {

    private Fields() {}

    /** @param path such as {@code key.request}; null as soon as something on the way is */
    static Object read(Object from, String path) {
        var value = from;
        for (var name : path.split("\\.")) {
            if (value == null) {
                return null;
            }
            value = get(named(value.getClass(), name), value);
        }
        return value;
    }

    static Optional<Field> annotated(Class<?> type, Class<? extends Annotation> mark) {
        return all(type).filter(field -> field.isAnnotationPresent(mark)).findFirst();
    }

    static Object get(Field field, Object from) {
        try {
            field.setAccessible(true);
            return field.get(from);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static void set(Field field, Object in, Object value) {
        try {
            field.setAccessible(true);
            field.set(in, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field named(Class<?> type, String name) {
        return all(type)
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no " + name));
    }

    private static Stream<Field> all(Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.concat(Arrays.stream(type.getDeclaredFields()), all(type.getSuperclass()));
    }
}
