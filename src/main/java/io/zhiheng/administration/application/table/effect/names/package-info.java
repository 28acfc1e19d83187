/** Whom tables would move, by name: never without a line in the trail. */
package io.zhiheng.administration.application.table.effect.names;
