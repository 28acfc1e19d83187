package io.zhiheng.inmemory;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whatever is asked, it finds nothing: an empty list, an empty optional, zero. */
final class Nothing {

    private Nothing() {}

    static <T> T known(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    var answer = method.getReturnType();
                    if (answer == type) {
                        return proxy;
                    }
                    if (answer == List.class) {
                        return List.of();
                    }
                    if (answer == Optional.class) {
                        return Optional.empty();
                    }
                    if (answer == Map.class) {
                        return Map.of();
                    }
                    if (answer == int.class) {
                        return 0;
                    }
                    if (answer == boolean.class) {
                        return false;
                    }
                    return answer.isInterface() ? known(answer) : null;
                }));
    }
}
