/** Tells those who look after accounts which enterprise stands behind one. */
package io.zhiheng.enterprise.directory;
