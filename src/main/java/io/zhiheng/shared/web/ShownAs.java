package io.zhiheng.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the body of a call that changes something: how the same is shown when it is read. What was read can then be sent
 * back; what it says besides is passed over.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShownAs {

    Class<?> value();
}
