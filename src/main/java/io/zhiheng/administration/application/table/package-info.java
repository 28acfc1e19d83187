/** 规则表: which there are, what can be said against them, and how a change of them comes into force. */
package io.zhiheng.administration.application.table;
