/** Tells those who look after accounts which institution stands behind one. */
package io.zhiheng.institution.directory;
