/** What can be done with improvements, and how they are read. */
package io.zhiheng.improvement.application;
