/** The only place where Drools is spoken to. */
package io.zhiheng.platform.rules.drools;
