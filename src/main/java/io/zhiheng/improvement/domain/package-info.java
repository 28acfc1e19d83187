/** The improvement and the rules that it keeps by itself. */
package io.zhiheng.improvement.domain;
