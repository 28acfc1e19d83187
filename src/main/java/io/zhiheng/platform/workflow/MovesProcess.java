package io.zhiheng.platform.workflow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that moves a process. It locks its aggregate's row first; should the engine still meet a simultaneous
 * change, the whole use case runs again in a new transaction, at most 3 times. It must therefore write no files and
 * send nothing before its transaction has committed.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MovesProcess {}
