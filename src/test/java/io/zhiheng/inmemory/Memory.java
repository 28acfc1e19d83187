package io.zhiheng.inmemory;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.ResolvableType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Repositories that keep their rows here and answer by the queries that they declare. What is written in SQL is for a
 * test to answer.
 */
final class Memory {

    private final Rows rows = new Rows();

    Rows rows() {
        return rows;
    }

    /** @param sql has a method of the same name and parameters for each that the repository wrote in SQL */
    <R> R repository(Class<R> type, Object sql) {
        var entity = ResolvableType.forClass(type).as(Repository.class).resolveGeneric(0);
        InvocationHandler answers = (proxy, method, given) -> answer(proxy, entity, method, given, sql);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private Object answer(Object proxy, Class<?> entity, Method method, Object[] given, Object sql) throws Throwable {
        var arguments = given == null ? List.of() : Arrays.asList(given);
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, given);
        }
        var query = method.getAnnotation(Query.class);
        if (query != null && query.nativeQuery()) {
            return own(sql, method, given);
        }
        if (query != null) {
            var asked = Jpql.read(query.value());
            return as(method, asked.ask(rows, named(method, arguments)), asked.deletes());
        }
        return switch (method.getName()) {
            case "save", "saveAndFlush" -> rows.save(given[0]);
            case "saveAll", "saveAllAndFlush" -> rows.saveAll((Iterable<?>) given[0]);
            case "findById" -> rows.find(entity, given[0]);
            case "existsById" -> rows.find(entity, given[0]).isPresent();
            case "findAll" -> rows.of(entity.getSimpleName());
            case "count" -> (long) rows.of(entity.getSimpleName()).size();
            case "delete" -> done(() -> rows.delete(given[0]));
            case "deleteAll" -> done(() -> ((Iterable<?>) given[0]).forEach(rows::delete));
            case "deleteById" -> done(() -> rows.find(entity, given[0]).ifPresent(rows::delete));
            case "flush" -> null;
            case "toString" -> entity.getSimpleName() + " in memory";
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == given[0];
            default -> derived(entity, method, arguments);
        };
    }

    private Object derived(Class<?> entity, Method method, List<?> arguments) {
        var answer = Derived.ask(method.getName(), entity, rows, List.copyOf(arguments));
        return answer instanceof List<?> found ? as(method, found, false) : as(method, List.of(answer), false);
    }

    private static Object as(Method method, List<?> found, boolean deleted) {
        var type = method.getReturnType();
        if (List.class.isAssignableFrom(type) || type == Iterable.class) {
            return limited(found, method);
        }
        if (type == void.class) {
            return null;
        }
        if (deleted) {
            return found.size();
        }
        if (found.size() > 1) {
            throw new IllegalStateException(method + " found several: " + found);
        }
        if (type == Optional.class) {
            return found.stream().findFirst();
        }
        var one = found.isEmpty() ? null : found.get(0);
        return type == int.class && one instanceof Long number ? (Object) Math.toIntExact(number) : one;
    }

    private static List<?> limited(List<?> found, Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(Limit.class)
                ? found.subList(0, Math.min(1, found.size()))
                : found;
    }

    private static Map<String, Object> named(Method method, List<?> arguments) {
        var named = new HashMap<String, Object>();
        for (int i = 0; i < arguments.size(); i++) {
            named.put(":" + method.getParameters()[i].getName(), arguments.get(i));
        }
        return named;
    }

    private static Object own(Object sql, Method method, Object[] given) throws Throwable {
        if (sql == null) {
            throw new IllegalStateException("SQL, for the test to answer: " + method);
        }
        var answer = sql.getClass().getMethod(method.getName(), method.getParameterTypes());
        answer.setAccessible(true);
        return answer.invoke(sql, given);
    }

    private static Object done(Runnable work) {
        work.run();
        return null;
    }
}
