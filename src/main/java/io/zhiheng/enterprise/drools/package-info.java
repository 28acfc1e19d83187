/** Asks the decision table of the enterprise's size. */
package io.zhiheng.enterprise.drools;
