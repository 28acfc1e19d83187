/** A start that is refused, and the words in which it says so. */
package io.zhiheng.shared.start;
